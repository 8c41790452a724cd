"""A document leaves: a copy, or for a reason an original; on record with its digest before there is a file.

In steps, since some of them take long: `begin` opens it, `compare` looks at every byte of it, `remake` makes a copy
anew of its pixels, and only then it is put on record and given.
"""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Self

from tipdesk.desk import copies, copies_whole, looking, releases
from tipdesk.desk.fitting import fitting
from tipdesk.desk.looking import Opened
from tipdesk.desk.releases import Form, Release, Way
from tipdesk.desk.session import Session
from tipdesk.domain.ids import DocumentId, TipId
from tipdesk.errors import DamagedFile
from tipdesk.ledger import documents
from tipdesk.ledger.documents import SealedFields, Stream
from tipdesk.ledger.ids import CompartmentId, RecordId
from tipdesk.seal import atomic
from tipdesk.seal.documents import OpenDocument

PORTION: Final = 1 << 20
UNKNOWN: Final = "bin"
ENDINGS: Final = {
    "application/pdf": "pdf", "image/png": "png", "image/jpeg": "jpg", "image/tiff": "tif", "text/plain": "txt",
    "message/rfc822": "eml",
}  # fmt: skip
OTHER: Final = "another document"
Anew = Callable[[Opened], Iterator[bytes]]
"""The same copy, made of its pixels by processes that have nothing else."""


@dataclass(frozen=True)
class Leaving:
    """A document as it would leave; `name` is ours."""

    document: DocumentId
    form: Form
    name: str
    size: int
    sha256: str
    covered: int = 0
    pages: int = 1


@dataclass
class Outgoing:
    """What is about to leave, open for reading; to be closed. `made`: a copy as it was made anew, named nowhere."""

    one: Leaving
    place: CompartmentId
    opened: Opened
    folder: Path
    compared: bool = False
    made: SealedFields | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """What was made for this leaving goes at once; after a kill at the next start."""
        self.opened.close()
        made, self.made = self.made, None
        if made is not None:
            (self.folder / made.file_name).unlink(missing_ok=True)

    @property
    def sha256(self) -> str:
        return self.one.sha256 if self.made is None else self.made.sha256


def leaving(session: Session, place: CompartmentId, document: DocumentId) -> Leaving:
    """Raises `Missing`. Small mail and text lie in their tip's own record: then `document` is the tip."""
    f = fitting(session.view(place).record(RecordId(document)).plain())
    if not f.get("seed"):
        return _of_tip(session, place, document)
    made, sha256 = copies.facts(session, place, document), str(f.get("sha256", ""))
    ending = ENDINGS.get(str(f.get("media_type", "")), UNKNOWN)
    size = f.get("size", 0)
    form = Form.COPY if made is not None else Form.ORIGINAL
    covered, pages = (made.covers, max(1, made.pages)) if made is not None else (0, 1)
    name = f"{'copy' if made is not None else 'document'}-{document[-8:]}.{ending}"
    return Leaving(document, form, name, size if isinstance(size, int) else 0, sha256, covered, pages)


def _of_tip(session: Session, place: CompartmentId, document: DocumentId) -> Leaving:
    held = looking.held(session, place, TipId(document))
    ending = ENDINGS[looking.MESSAGE] if held.is_message else "txt" if held.is_written_here else UNKNOWN
    digest = hashlib.sha256(held.data).hexdigest()
    return Leaving(document, Form.ORIGINAL, f"document-{document[-8:]}.{ending}", len(held.data), digest)


def begin(session: Session, place: CompartmentId, one: Leaving) -> Outgoing:
    """Opened, which is on record. Raises `Missing`, `RecordNotWritten`; `DamagedFile` where it is another by now."""
    _as_it_stands(session, place, one)
    folder = session.compartment(place).location.documents
    f = fitting(session.view(place).record(RecordId(one.document)).plain())
    if f.get("seed"):
        opened = looking.open_document(session, place, one.document)
    else:
        opened = looking.open_original(session, place, TipId(one.document))
    return Outgoing(one, place, opened, folder)


def compare(going: Outgoing) -> None:
    """Every byte of what is open is looked at; on whichever thread may wait. Raises `DamagedFile`.

    The digest on record is the one that the document's record says, and a colleague may have written that; their record
    may also call a file a copy that carries more than pixels.
    """
    opened, digest = going.opened, hashlib.sha256()
    for position in range(0, opened.size, PORTION):
        digest.update(opened.read_at(position, PORTION))
    if digest.hexdigest() != going.one.sha256:
        raise DamagedFile(going.one.name, OTHER)
    if going.one.form is Form.COPY:
        copies_whole.check(opened, going.one.name)
    going.compared = True


def remake(going: Outgoing, anew: Anew) -> None:
    """A copy leaves as pixels that were written just now: whatever its file hid between them stays here.

    On whichever thread may wait; raises what `anew` raises. An original leaves as it is.
    """
    if going.one.form is Form.COPY and going.made is None:
        going.made = documents.seal(going.folder, Stream(anew(going.opened)))


def export(
    session: Session,
    going: Outgoing,
    asked: Release,
    path: Path,
    *,
    step: Callable[[int, int], None] = lambda _done, _of: None,
) -> str:
    """The SHA-256 of what lies at `path`, for its owner alone, whole or not at all.

    `step` may raise to end it. Raises `ReasonNeeded`, `NotAllowed`, `RecordNotWritten` before there is a file; then
    `DiskFull`, `ReadOnly`, `DamagedFile`, and nothing is left.
    """
    _release(session, going, replace(asked, way=Way.EXPORT))
    with _given(going) as opened, atomic.writing(path) as out:
        digest = hashlib.sha256()
        for position in range(0, opened.size, PORTION):
            step(position, opened.size)
            view = memoryview(opened.read_at(position, PORTION))
            digest.update(view)
            while view:
                view = view[out.write(view) :]
        step(opened.size, opened.size)
        if digest.hexdigest() != going.sha256:
            raise DamagedFile(going.one.name, OTHER)
    return going.sha256


def printing(session: Session, going: Outgoing, asked: Release) -> Opened:
    """What a printer gets, once it is on record; closed with `going`, too. Raises as above: then nothing is printed."""
    _release(session, going, replace(asked, way=Way.PRINT))
    if going.made is None:
        return going.opened
    given = Opened(replace(going.opened.about, size=going.made.size, sha256=going.made.sha256))
    given.attach(documents.reading(going.folder, going.made))
    return given


def hand_over(session: Session, going: Outgoing, asked: Release) -> None:
    """It was shown or given by a way that this program does not know: on record all the same."""
    _release(session, going, replace(asked, way=Way.HAND_OVER))


def _release(session: Session, going: Outgoing, asked: Release) -> None:
    """Its record is asked once more: a colleague's commit may have come while it was looked at."""
    _as_it_stands(session, going.place, going.one)
    if not going.compared or (going.one.form is Form.COPY and going.made is None and asked.way is not Way.HAND_OVER):
        raise DamagedFile(going.one.name, OTHER)
    one = going.one
    whole = replace(
        asked, form=one.form, subject=str(one.document), sha256=going.sha256, covered=one.covered, count=one.pages
    )
    releases.release(session, going.place, whole)


@contextmanager
def _given(going: Outgoing) -> Iterator[OpenDocument | Opened]:
    if going.made is None:
        yield going.opened
        return
    with documents.reading(going.folder, going.made) as made:
        yield made


def _as_it_stands(session: Session, place: CompartmentId, one: Leaving) -> None:
    """What it is decides its record alone, not who asks: nothing passes for a copy that is none."""
    if leaving(session, place, one.document) != one:
        raise DamagedFile(one.name, OTHER)
