"""The window in front: its title, and the program that shows it."""
