"""The pause on the screen: a child process for as long as it lasts."""
