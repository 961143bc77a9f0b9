"""The promise: tightening takes effect at once, loosening waits."""
