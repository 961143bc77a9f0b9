"""Words: every sentence that is said to the person."""
