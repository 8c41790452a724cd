"""How far one input came: what was begun and closed of it, what was sent, and whether it still goes on."""

from dataclasses import dataclass

ADVANCE = 8 << 20


@dataclass
class Position:
    """How far one input came: the last item begun, and the last that was closed; `most` bytes may be sent of it."""

    most: int
    begun: int = 0
    closed: int = 0
    item: str | None = None
    deaths: int = 0
    bytes_sent: int = 0
    advanced: int = 0
    """How far reading and sending came: while this grows by `ADVANCE` the reader is not silent, and it is bounded."""

    def advances(self, reached: int) -> bool:
        """Bytes read count up to `most`, bytes sent from there on: sending follows reading, and each grows once."""
        if reached < self.advanced + ADVANCE:
            return False
        self.advanced = reached
        return True
