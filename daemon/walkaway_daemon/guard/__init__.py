"""One turn of the guard: what was found, what is decided of it, and what follows."""
