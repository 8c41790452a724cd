"""What is said of how one command is used."""

from collections.abc import Mapping
from dataclasses import dataclass

Words = tuple[str, ...]


@dataclass(frozen=True)
class Usage:
    """Its own line, what it does in a sentence, and what each of its options means."""

    line: str
    tells: str
    options: Mapping[str, str]
