"""A table written as text: its rows with their cells parted by tabs, so that nobody beside the keys parses it.

Specification: RFC 4180, with the delimiters that programs of many countries use. Bounds: 8 MiB, 20,000 rows; a larger
one is shown as the text that it is. Only what is even is taken for a table: most of its first rows have as many cells.
"""

import csv
import io

from tipdesk.reader.charsets import decode
from tipdesk.reader.view.leaves import Style
from tipdesk.reader.view.styled import StyledText, Writing

TABLE_BYTES, ROWS, TRIED = 8 << 20, 20_000, 20
DELIMITERS = "\t;,|"
EVEN = 0.8
LARGEST_CELL = 1 << 20


def table_of(raw: bytes, encoding: str) -> StyledText | None:
    """None where it is no table."""
    text = decode(raw, encoding).text.removeprefix("\ufeff")
    delimiter = _delimiter(text)
    if not delimiter:
        return None
    writing = Writing()
    csv.field_size_limit(LARGEST_CELL)
    try:
        for at, row in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)):
            if at >= ROWS:
                return None
            start = writing.length
            writing.add("\t".join(" ".join(cell.split()) for cell in row))
            writing.mark(start, Style.ROW)
            writing.add("\n")
    except csv.Error:
        return None
    return None if writing.full else StyledText((writing.section(),))


def _delimiter(text: str) -> str:
    for delimiter in DELIMITERS:
        try:
            reader = csv.reader(io.StringIO(text[: 1 << 16], newline=""), delimiter=delimiter)
            widths = [len(row) for row, _ in zip(reader, range(TRIED), strict=False) if row]
        except csv.Error:
            continue
        if len(widths) > 1 and widths[0] > 1 and widths.count(widths[0]) >= EVEN * len(widths):
            return delimiter
    return ""
