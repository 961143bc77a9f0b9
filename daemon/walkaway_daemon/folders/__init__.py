"""Watching folders: the kernel's own way on Linux, watchdog elsewhere."""
