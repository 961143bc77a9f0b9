"""The control socket: how the tray and the command line speak to the guard."""
