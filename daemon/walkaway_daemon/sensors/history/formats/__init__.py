"""The forms in which browsers keep their history, and what reads each."""
