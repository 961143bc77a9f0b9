"""Profile lists: the profiles that Firefox's profiles.ini names."""


def listed_profiles(text: str) -> list[str]:
    """Given a profiles.ini, return the folders of the profiles it names.

    One that is not absolute is meant from the folder of the file.
    """
    found: list[str] = []
    for section in text.replace("\r", "").split("\n["):
        values = dict(
            line.split("=", 1) for line in section.splitlines() if "=" in line
        )
        if "IsRelative" in values and values.get("Path"):
            found.append(values["Path"])
    return found
