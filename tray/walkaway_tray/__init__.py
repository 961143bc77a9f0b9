"""The tray: the streak at a glance."""
