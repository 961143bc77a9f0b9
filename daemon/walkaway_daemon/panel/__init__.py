"""The panel of the desktop, as far as it shows tray icons."""
