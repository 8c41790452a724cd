"""A report as CSV: no cell is a formula, whoever wrote what stands in it."""

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Final

from tipdesk.ui.foreign import visible

BEGIN_FORMULAS: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""Programs for sheets take what begins so for something to work out; the wide forms too."""


ISOLATES: Final = str.maketrans("", "", "\u2068\u2069")
"""Around names in our own sentences, where one writes from right to left: a table needs none."""


def safe(cell: str) -> str:
    """With an apostrophe before what would begin a formula, blanks before it or not."""
    bare = cell.lstrip(" \u00a0\u200b\ufeff")
    return f"'{cell}" if bare.startswith(BEGIN_FORMULAS) else cell


def written(head: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """UTF-8, each cell in quotes, lines as RFC 4180 ends them."""
    told = io.StringIO()
    writer = csv.writer(told, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow([safe(cell) for cell in head])
    for row in rows:
        writer.writerow([safe(visible(cell.translate(ISOLATES))) for cell in row])
    return told.getvalue().encode()
