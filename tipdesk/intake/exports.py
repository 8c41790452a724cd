"""Which folders may be one export, by the names in them: the reader, handed all their files, says what they are.

A folder that is none is read file by file whichever way it is handed over; a name only says that it is worth a look.
"""

import re
from collections.abc import Collection

INDEXES = frozenset(
    {
        "main.jsonl",
        "result.json",
        "messages.html",
        "export_results.html",
        "chat.md",
        "data.json",
        "_chat.txt",
        "export_data",
        "pgp_messages",
        "report.txt",
    }
)
PATTERNS = re.compile(
    r"signal-(?:backup|export)-"  # Signal, one level up
    r"|\d{4}-\d\d-\d\d\Z"  # OnionShare: a day
    r"|\d\d\.?\d\d\.?\d{2,8}(?:-\d{1,2})?(?:-message\.txt)?\Z"  # OnionShare: one upload
    r"|\d+_\d{4}-\d\d-\d\d\Z|.+-(?:msg|reply|doc(?:\.gz|\.zip)?)\.gpg\Z|(?:.*-)?transcript\.txt\Z"  # SecureDrop
    r"|.*whatsapp.*\.txt\Z|(?:IMG|VID|PTT|AUD|STK|DOC)-\d{8}-WA\d+\.|\d{8}-[A-Z]+-\d{4}-\d\d-\d\d-",  # WhatsApp
    re.IGNORECASE,
)


def export_by_names(names: Collection[str]) -> bool:
    """Whether one of these names is that of an export's file."""
    return any(name.lower() in INDEXES or PATTERNS.match(name) for name in names)
