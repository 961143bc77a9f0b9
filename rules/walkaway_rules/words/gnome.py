"""What is said of the small extension through which GNOME tells its windows."""

ADDED = (
    "The extension is there. Log out and in again, then switch it on with "
    "`gnome-extensions enable walkaway@walkaway.local`."
)
REMOVED = "The extension is gone. GNOME lets go of it when you log out."
IS_THERE = "The extension is there. `walkaway gnome remove` takes it away."
IS_NOT_THERE = (
    "The extension is not there. It tells Walkaway, and nobody else, which window is "
    "in front; `walkaway gnome add` puts it into your home folder."
)
NO_GNOME = (
    "GNOME's Shell is not here, or older than 42.",
    "On other desktops nothing has to be added.",
)
NOT_SHIPPED = (
    "This installation came without the extension.",
    "It lies in packaging/gnome-shell, where Walkaway's source is.",
)
