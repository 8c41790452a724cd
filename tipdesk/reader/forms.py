"""What the columns of a form are: known by the digest of its head, so that a person says it once for each form."""

import hashlib
from collections.abc import Sequence
from enum import StrEnum

import msgspec

from tipdesk.reader.message import Message


class Part(StrEnum):
    """What a column is."""

    TIME = "time"
    ADDRESS = "address"
    NAME = "name"
    ANSWER = "answer"
    LEFT_OUT = "left-out"
    """Neither shown nor kept: addresses of machines, secrets of the service."""


class FormMap(msgspec.Struct, frozen=True):
    """What a person said of the columns of the form with this head."""

    head: str
    parts: tuple[Part, ...]


class FormFound(Message, frozen=True, tag=True):
    """Before a form's answers: its questions, an answer to each, and what each column is taken for."""

    number: int
    head: str
    questions: tuple[str, ...]
    samples: tuple[str, ...]
    parts: tuple[Part, ...]
    answers: int
    said: bool = False
    """Whether a person said it."""


def head_digest(head: Sequence[str]) -> str:
    """64 hex letters over the questions, in their order and number; spaces and line ends in them do not count."""
    plain = (" ".join(cell.replace("\0", "").split()) for cell in head)
    return hashlib.sha256("\x1f".join(plain).encode("utf-8", "replace")).hexdigest()
