"""Which browsers are here, and where each keeps its profiles."""
