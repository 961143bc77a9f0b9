"""How words are written: folded, in other letters and signs; words that all use."""
