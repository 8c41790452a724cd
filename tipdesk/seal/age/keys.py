"""Recipients and identities as people pass them on: a line of text, or a file with one a line."""

from pathlib import Path
from typing import Final

from tipdesk.errors import BadRecipient
from tipdesk.seal import atomic
from tipdesk.seal.age.hybrid import HybridIdentity, HybridRecipient
from tipdesk.seal.age.x25519 import X25519Identity, X25519Recipient

FILE_MOST: Final = 1 << 20
KEYS_MOST: Final = 1024

KeyRecipient = HybridRecipient | X25519Recipient
KeyIdentity = HybridIdentity | X25519Identity


def parse_recipient(text: str) -> KeyRecipient:
    """A recipient: `age1pq1…` or `age1…`; raises `BadRecipient`."""
    return HybridRecipient.parse(text) if text.lower().startswith("age1pq1") else X25519Recipient.parse(text)


def parse_identity(text: str) -> KeyIdentity:
    """An identity as age's key files hold it; raises `BadRecipient`, which shows nothing of it."""
    quantum = text.upper().startswith("AGE-SECRET-KEY-PQ-1")
    return HybridIdentity.parse(text) if quantum else X25519Identity.parse(text)


def recipients(text: str) -> tuple[KeyRecipient, ...]:
    """Those of a recipients file: one a line, comments begin with #; at least one."""
    return tuple(parse_recipient(line) for line in _lines(text, "age1"))


def identities(text: str) -> tuple[KeyIdentity, ...]:
    """Those of an identity file as `age-keygen` writes it; at least one."""
    return tuple(parse_identity(line) for line in _lines(text, "AGE-SECRET-KEY-"))


def _lines(text: str, kind: str) -> list[str]:
    lines = [line for raw in text.splitlines() if (line := raw.strip()) and not line.startswith("#")]
    if not 0 < len(lines) <= KEYS_MOST:
        raise BadRecipient(kind)
    return lines


def read(path: Path) -> str:
    """The text of a key file, or of what stands at the other end of a pipe; raises `BadRecipient` where it is none."""
    try:
        with path.open("rb") as source:
            data = source.read(FILE_MOST + 1)
        text = data.decode("utf-8")
    except OSError as failure:
        raise atomic.told(failure, path.name) from failure
    except UnicodeDecodeError as binary:
        raise BadRecipient(path.name) from binary
    if len(data) > FILE_MOST:
        raise BadRecipient(path.name)
    return text
