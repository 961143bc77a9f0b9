"""What is said of the small extension through which GNOME tells its windows."""

from walkaway_rules.tongue.said import said

ADDED = said(
    "The extension is there. Log out and in again, then switch it on with "
    "`gnome-extensions enable walkaway@walkaway.local`."
)
REMOVED = said("The extension is gone. GNOME lets go of it when you log out.")
IS_THERE = said("The extension is there. `walkaway gnome remove` takes it away.")
IS_NOT_THERE = said(
    "The extension is not there. It tells Walkaway, and nobody else, which window is "
    "in front; `walkaway gnome add` puts it into your home folder."
)
NO_GNOME = (
    said("GNOME's Shell is not here, or older than 42."),
    said("On other desktops nothing has to be added."),
)
NOT_SHIPPED = (
    said("This installation came without the extension."),
    said("It lies in packaging/gnome-shell, where Walkaway's source is."),
)
