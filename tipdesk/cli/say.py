"""What a command prints: lines for people, or one JSON object a line; control characters never reach the terminal."""

import json
import sys
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, TextIO

# Cc and Cf steer a terminal or turn text around; the rest of C, and lone surrogates, have no place in a line either.
HIDDEN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


def shown(text: str) -> str:
    """The text with characters that cannot be seen spelled out."""
    return "".join(one if unicodedata.category(one) not in HIDDEN else f"<U+{ord(one):04X}>" for one in text)


@dataclass(frozen=True)
class Say:
    """Standard output in one of two forms, and standard error for what went wrong."""

    as_json: bool
    out: TextIO = field(default_factory=lambda: sys.stdout)
    err: TextIO = field(default_factory=lambda: sys.stderr)

    def record(self, value: Mapping[str, object]) -> None:
        """One JSON object a line, in ASCII: what a payload held steers no terminal, and a broken name still fits."""
        self.out.write(f"{json.dumps(value, ensure_ascii=True)}\n")
        self.out.flush()

    def line(self, text: str) -> None:
        self.out.write(f"{shown(text)}\n")
        self.out.flush()

    def either(self, value: Mapping[str, object], *lines: str) -> None:
        """The object where JSON was asked for, else the lines."""
        if self.as_json:
            self.record(value)
        else:
            for line in lines:
                self.line(line)

    def wrong(self, text: str) -> None:
        self.err.write(f"tipdesk: {shown(text)}\n")
        self.err.flush()
