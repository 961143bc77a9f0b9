"""The ledger: the append-only record of urges and outcomes."""
