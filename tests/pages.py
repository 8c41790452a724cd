"""A compartment's file read page by page with its raw key, as somebody would who looks for what was deleted."""

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from tipdesk.desk import keyfiles
from tipdesk.desk.session import Session
from tipdesk.ledger.ids import CompartmentId

PAGE, RESERVED, SALT = 4096, 80, 16


def plain_pages(session: Session, comp: CompartmentId) -> bytes:
    """All pages of the file and of what lies beside it (journal, WAL), decrypted: those that are free too."""
    (key,) = keyfiles.load(session.vault.key(comp), session.keys.opening)
    path = session.compartment(comp).location.path
    shown = b""
    for file in sorted(path.parent.glob(f"{path.name}*")):
        shown += _decrypted(file, bytes(key.expose()))
    return shown


def _decrypted(file: Path, key: bytes) -> bytes:
    data, found = file.read_bytes(), b""
    # A WAL has a head of 32 and 24 bytes before each page, a journal other ones: every place where a page may begin.
    starts = range(0, len(data), PAGE) if file.suffix == ".db" else _framed(len(data))
    for at in starts:
        page = data[at : at + PAGE]
        if len(page) < PAGE:
            break
        skip = SALT if at == 0 and file.suffix == ".db" else 0
        iv = page[PAGE - RESERVED : PAGE - RESERVED + 16]
        opener = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
        found += opener.update(page[skip : PAGE - RESERVED]) + opener.finalize()
    return found


def _framed(size: int) -> list[int]:
    wal = list(range(32 + 24, size, PAGE + 24))
    return wal + list(range(512 + 4, size, PAGE + 8))
