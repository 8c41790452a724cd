"""What a plain text gives away: line ends, marks that nobody sees, blanks that can carry a mark."""

import re
from collections.abc import Iterator

from tipdesk.reader.view.messages import Given, Gives

INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\u3164\ufe00-\ufe0e\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
STRANGE_SPACE = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f]")
CHAT_LINE = re.compile(r"^\u200e?\[\d[^\]\n]{5,40}\] [^:\n]{1,80}: \u200e?", re.MULTILINE)
OF_A_CHAT = str.maketrans("", "", "\u200e\u202a\u202c\u202f")
"""WhatsApp for the iPhone writes these itself: before a line, around a number, in a time, before a file."""
ENDING_BLANKS = re.compile(r"(?<![ \t])[ \t]+$", re.MULTILINE)
FEW_BLANKS = 3
MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def of_text(raw: bytes, text: str) -> Iterator[Given]:
    """`raw` is what `text` was decoded from, the file's beginning at least."""
    if raw.startswith(MARKS):
        yield Given(Gives.BYTE_ORDER_MARK)
    windows = text.count("\r\n")
    alone = text.count("\n") - windows
    old = text.count("\r") - windows
    if windows or old:
        kind = "mixed" if bool(windows) + bool(alone) + bool(old) > 1 else "windows" if windows else "old-mac"
        yield Given(Gives.LINE_ENDS, max(windows, old), (kind,))
    yield from of_letters(text.removeprefix("\ufeff"))
    ending = sum(1 for _ in ENDING_BLANKS.finditer(text.replace("\r\n", "\n")))
    if ending >= FEW_BLANKS:
        yield Given(Gives.ENDING_BLANKS, ending)


def of_letters(text: str) -> Iterator[Given]:
    """Letters that do not show, and spaces that only look like spaces."""
    text = by_its_writer(text)
    invisible = INVISIBLE.findall(text)
    if invisible:
        names = tuple(dict.fromkeys(f"U+{ord(letter):04X}" for letter in invisible))[:8]
        yield Given(Gives.INVISIBLE, len(invisible), names)
    spaces = STRANGE_SPACE.findall(text)
    if spaces:
        names = tuple(dict.fromkeys(f"U+{ord(letter):04X}" for letter in spaces))[:8]
        yield Given(Gives.STRANGE_SPACES, len(spaces), names)


def by_its_writer(text: str) -> str:
    """Without the marks that a messenger's export has in every line: they are nobody's trace."""
    return CHAT_LINE.sub(lambda line: line[0].translate(OF_A_CHAT), text)
