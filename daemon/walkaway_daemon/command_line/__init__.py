"""How commands are read, asked for and answered in a terminal."""
