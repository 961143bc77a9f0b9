"""The page: the ledger in pictures. Values in, markup out."""
