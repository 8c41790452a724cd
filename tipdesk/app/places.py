"""Where the program's own resources lie."""

from pathlib import Path

import tipdesk


def resources() -> Path:
    """In the installed package, else in the checkout: an editable install carries none."""
    package = Path(tipdesk.__file__).parent
    for folder in (package / "resources", package.parent / "resources"):
        if (folder / "tokens.json").is_file():
            return folder
    # Only where it is missing: the failures take as long to import as the frame.
    from tipdesk.errors import Missing  # noqa: PLC0415

    raise Missing("resources")
