"""Removing originals after an import: only files all of which stands in the vault, and which are as they were read."""

import os
import stat
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tipdesk.intake.preview import Preview, Row, Standing

STANDS = frozenset({Standing.KEPT, Standing.DUPLICATE})


@dataclass(frozen=True)
class Removable:
    """A file of which each item stands in the vault, by its digest."""

    place: str
    digests: frozenset[str]
    size: int
    changed_ns: int


@dataclass(frozen=True)
class Removed:
    """How many files are gone, and the names of those that are not."""

    gone: int
    left: tuple[str, ...]


def removable(preview: Preview) -> tuple[Removable, ...]:
    """Files that may go; none while reading goes on, since what was not read is not kept."""
    if not preview.whole:
        return ()
    by_place: dict[str, list[Row]] = {}
    for row in preview.rows:
        by_place.setdefault(row.place, []).append(row)
    found = (
        _stamped(place, rows)
        for place, rows in by_place.items()
        if place and all(row.standing in STANDS for row in rows)
    )
    return tuple(one for one in found if one is not None)


def _stamped(place: str, rows: Iterable[Row]) -> Removable | None:
    try:
        found = os.lstat(place)
    except OSError:
        return None  # somebody was faster
    if not stat.S_ISREG(found.st_mode):
        return None
    return Removable(place, frozenset(row.digest for row in rows), found.st_size, found.st_mtime_ns)


def remove(files: Iterable[Removable], known: frozenset[bytes]) -> Removed:
    """Delete them. A file that changed since, or of which anything is not known to the vault, stays.

    This takes the name away. What a flash disk keeps of it, what was copied elsewhere, nobody can take away here.
    """
    gone, left = 0, []
    for one in files:
        path = Path(one.place)
        try:
            now = path.lstat()
            same = stat.S_ISREG(now.st_mode) and (now.st_size, now.st_mtime_ns) == (one.size, one.changed_ns)
            if same and all(bytes.fromhex(digest) in known for digest in one.digests):
                path.unlink()
                gone += 1
                continue
        except FileNotFoundError:
            continue
        except OSError:
            pass  # a stick that cannot be written, a folder of somebody else: the file stays, and is named
        left.append(os.fsencode(path.name).decode("utf-8", "replace"))
    return Removed(gone, tuple(left))
