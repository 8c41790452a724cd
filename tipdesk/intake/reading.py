"""`tipdesk read --json`: what the reader sees in files, as plain objects; needs no vault."""

from collections.abc import Iterable, Iterator

from tipdesk.intake.host import Host


def read_paths(paths: Iterable[str], host: Host) -> Iterator[dict[str, object]]:
    """One object for each item found, in the order of the arguments (DESIGN, the command line)."""
    raise NotImplementedError
