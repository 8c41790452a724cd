"""Documents: a file that came in; the original is sealed and never changed."""

from dataclasses import dataclass
from typing import Final

from tipdesk.domain.ids import DocumentId, TipId

PROGRAM_TYPES: Final = frozenset(
    {
        "application/vnd.microsoft.portable-executable",
        "application/x-executable",
        "application/x-mach-binary",
        "application/vnd.android.dex",
        "application/x-ms-shortcut",
        "application/java-archive",
        "application/vnd.android.package-archive",
    }
)
"""What a system would run. The reader gives these by a file's bytes, whatever its message calls it."""


PROGRAM_ENDINGS: Final = frozenset(
    {"exe", "scr", "bat", "cmd", "com", "js", "vbs", "msi", "jar", "ps1", "sh", "apk", "lnk", "hta"}
)


def named_as_program(name: str) -> bool:
    """Whether a system would run it by its name's ending, whatever its bytes are."""
    return name.rpartition(".")[2].casefold() in PROGRAM_ENDINGS


@dataclass(frozen=True)
class Document:
    """`sha256` is over the original bytes; `name` is hostile text and never a path."""

    id: DocumentId
    tip: TipId
    name: str
    media_type: str
    size: int
    sha256: str
    is_copy: bool = False
    """Derived: pixels of another, which may leave."""
