"""Profile lists: what Firefox's profiles.ini says of profiles that lie elsewhere."""


def profiles_elsewhere(text: str) -> list[str]:
    """Given a profiles.ini, return the absolute folders of the profiles it names.

    Relative ones lie beside the file, where they are found without it.
    """
    found: list[str] = []
    for section in text.replace("\r", "").split("\n["):
        values = dict(
            line.split("=", 1) for line in section.splitlines() if "=" in line
        )
        if values.get("IsRelative") == "0" and values.get("Path"):
            found.append(values["Path"])
    return found
