"""The bytes of what is of no kind that is known here: sixteen a line, with the letters among them."""

from dataclasses import dataclass

from tipdesk.reader.view.leaves import Mark
from tipdesk.reader.view.sources import Source

PAGE_BYTES = 4096
LINE_BYTES = 16
SHOWN = bytes(byte if 0x20 <= byte < 0x7F else 0x2E for byte in range(256))  # noqa: PLR2004 - what ASCII prints


@dataclass(frozen=True)
class RawPages:
    """Any page costs the same, however large the file is."""

    source: Source

    @property
    def count(self) -> int:
        return max(1, -(-self.source.size // PAGE_BYTES))

    def text(self, page: int) -> str:
        start = page * PAGE_BYTES
        raw = self.source.read(start, PAGE_BYTES)
        return "\n".join(_line(start + at, raw[at : at + LINE_BYTES]) for at in range(0, len(raw), LINE_BYTES))

    def marks(self, page: int) -> tuple[Mark, ...]:
        del page
        return ()


def _line(at: int, raw: bytes) -> str:
    letters = raw.translate(SHOWN).decode("ascii")
    return f"{at:08x}  {raw.hex(' '):<{3 * LINE_BYTES - 1}}  {letters}"
