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
COMPOUND_ENTRIES = 100_000
FORM_BYTES = 32 * MIB
FORM_ROWS = 50_000
CHAT_BYTES = 32 * MIB
CHAT_MESSAGES = 200_000
JSON_BYTES = 32 * MIB
"""Parsed it takes some five times as much."""
ADDRESS_BOOK_BYTES = 64 * MIB
CARDS = 20_000
CARD_LINES = 5_000
ENTRIES = 50_000
"""Files in one archive or folder; an account's chats may have so many pictures."""
LISTING_BYTES = 24 * MIB
"""What an archive says of its files, before any is unpacked."""
NESTING = 4
"""Archives in archives."""
UNPACKED_RATIO = 200
"""Of one input, all that is unpacked from it against what came."""
UNPACKED_BYTES = 2 << 30
"""Of a large input no more than this by that ratio: it is unpacked in some three seconds, and then refused."""
UNPACKED_ANYHOW = 12
"""But so many times its own size in any case."""
FREE_BYTES = 24 * MIB
"""So much may be unpacked whatever the ratio: a small picture of one colour is no bomb."""
HELD_BYTES = 8 * MIB
"""An unpacked file up to here is held; a larger one is unpacked anew each time it is read."""


@dataclass
class TooMuch(Exception):
    """A bound was broken: the item is refused, the next one is read."""

    reason: Reason
    limit: int
