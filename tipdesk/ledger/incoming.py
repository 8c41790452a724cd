"""Sealed documents from outside: kept only where they are what an operation names.

In a packet they come before the commits that name them: killed between, the files are swept, as any that nothing names.
"""

import contextlib
import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from tipdesk.errors import DamagedFile, Malformed, Missing
from tipdesk.ledger.bodies import SetFields
from tipdesk.ledger.commit import ReceivedCommit
from tipdesk.ledger.connection import Connection
from tipdesk.ledger.documents import PORTION, SUFFIX, SYNC_ALL, SealedFields, file_written, sync
from tipdesk.ledger.operation import read_body
from tipdesk.seal import atomic


class Readable(Protocol):
    def read(self, size: int, /) -> bytes: ...


def receive(folder: Path, named: SealedFields, source: Readable) -> None:
    """Take in the one file that the operation names."""
    receive_file(folder, named.file_name, named.file_sha256, source)
    sync(folder)


def receive_file(folder: Path, name: str, sha256: str, source: Readable) -> None:
    """As `receive`. Call `documents.sync` before the commit that names it is put into the ledger."""
    folder.mkdir(mode=0o700, exist_ok=True)
    digest = hashlib.sha256()
    with file_written(folder / name, synced=SYNC_ALL is None) as out:
        while portion := source.read(PORTION):
            digest.update(portion)
            view = memoryview(portion)
            while view:
                view = view[out.write(view) :]
        if digest.hexdigest() != sha256:
            raise DamagedFile(name, "another file")


def lies(folder: Path, name: str) -> str | None:
    """The digest of the file that is here under this name; None where none is."""
    try:
        with atomic.opened(folder / name) as source:
            return hashlib.file_digest(source, "sha256").hexdigest()
    except Missing:
        return None


def digests_named(db: Connection, name: str) -> frozenset[str]:
    """What operations that are here say the file's digest is."""
    sql = "SELECT o.body FROM document d JOIN operation o ON o.row = d.operation WHERE d.file=?"
    bodies = db.execute(sql, (name.removesuffix(SUFFIX),)).fetchall()
    return frozenset(digest for (raw,) in bodies if raw is not None for _, digest in named_by(raw))


def naming(commit: ReceivedCommit) -> Iterator[tuple[str, str]]:
    """The files that a commit names, each with the digest that it must have."""
    for one in commit.operations:
        if one.body is not None:
            yield from named_by(one.body)


def named_by(raw: bytes) -> Iterator[tuple[str, str]]:
    """The file that an operation's body names, with its digest."""
    with contextlib.suppress(Malformed):
        body = read_body(raw)
        if isinstance(body, SetFields) and body.kind == "document":
            named = SealedFields.of(body.fields)
            yield named.file_name, named.file_sha256
