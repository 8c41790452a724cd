"""Where the bytes of what is looked at come from: asked of the host, or held here after decoding."""

import io
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from tipdesk.reader.view.messages import LARGEST_PORTION


class Source(Protocol):
    """Bytes at places; fewer than asked for only at the end."""

    @property
    def size(self) -> int: ...

    def read(self, at: int, length: int) -> bytes: ...


@dataclass(frozen=True)
class Held:
    """A file within, decoded."""

    data: memoryview

    @property
    def size(self) -> int:
        return len(self.data)

    def read(self, at: int, length: int) -> bytes:
        return bytes(self.data[at : at + length])


@dataclass(frozen=True)
class Asked:
    """The document itself, which only the host can open; `ask` brings at most `LARGEST_PORTION`."""

    size: int
    ask: Callable[[int, int], bytes]

    def read(self, at: int, length: int) -> bytes:
        length = min(length, self.size - at)
        if length <= LARGEST_PORTION:
            return self.ask(at, length) if length > 0 else b""
        # Grows in place and gives its bytes away without a copy: a message is held once.
        whole = io.BytesIO()
        while length > 0:
            portion = self.ask(at, min(length, LARGEST_PORTION))
            if not portion:
                break
            whole.write(portion)
            at += len(portion)
            length -= len(portion)
        return whole.getvalue()
