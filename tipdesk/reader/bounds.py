"""How large, deep and many things may be before they are refused."""

from dataclasses import dataclass

from tipdesk.reader.messages import Reason

MIB = 1 << 20

MEMORY_BYTES = 384 * MIB
"""Address space of the reader process: the largest message, its text, and some 100 MiB that Python itself maps."""
MESSAGE_BYTES = 160 * MIB
"""One message, attachments and all; the largest that a mail service is known to take is 150 MB."""
HEADER_LINES = 10_000
HEADER_BYTES = 4 * MIB
ONE_HEADER_BYTES = MIB
DEPTH = 40
PARTS = 5_000
TEXT_LETTERS = 4_000_000
"""What a tip shows; the original has the rest."""
HTML_BYTES = 8 * MIB
NAMES = 20
"""Names that one notice lists."""
NAME_LETTERS = 1_000
TITLE_LETTERS = 4_000
ADDRESSES = 500


@dataclass
class TooMuch(Exception):
    """A bound was broken: the item is refused, the next one is read."""

    reason: Reason
    limit: int
