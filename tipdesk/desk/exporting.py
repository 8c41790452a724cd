"""A document leaves: a copy, or for a reason an original; on record with its digest before there is a file."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from tipdesk.desk import copies, copies_whole, looking, releases
from tipdesk.desk.fitting import fitting
from tipdesk.desk.looking import Opened
from tipdesk.desk.releases import Form, Release, Way
from tipdesk.desk.session import Session
from tipdesk.domain.ids import DocumentId
from tipdesk.errors import DamagedFile
from tipdesk.ledger.ids import CompartmentId, RecordId
from tipdesk.seal import atomic

PORTION: Final = 1 << 20
UNKNOWN: Final = "bin"
ENDINGS: Final = {
    "application/pdf": "pdf", "image/png": "png", "image/jpeg": "jpg", "image/tiff": "tif", "text/plain": "txt",
    "message/rfc822": "eml",
}  # fmt: skip


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


def leaving(session: Session, place: CompartmentId, document: DocumentId) -> Leaving:
    """Raises `Missing`."""
    f = fitting(session.view(place).record(RecordId(document)).plain())
    made, sha256 = copies.facts(session, place, document), str(f.get("sha256", ""))
    ending = ENDINGS.get(str(f.get("media_type", "")), UNKNOWN)
    size = f.get("size", 0)
    form = Form.COPY if made is not None else Form.ORIGINAL
    covered, pages = (made.covers, max(1, made.pages)) if made is not None else (0, 1)
    name = f"{'copy' if made is not None else 'document'}-{document[-8:]}.{ending}"
    return Leaving(document, form, name, size if isinstance(size, int) else 0, sha256, covered, pages)


def export(
    session: Session,
    place: CompartmentId,
    one: Leaving,
    asked: Release,
    path: Path,
    *,
    step: Callable[[int, int], None] = lambda _done, _of: None,
) -> str:
    """The SHA-256 of what lies at `path`, for its owner alone, whole or not at all.

    `step` may raise to end it. Raises `ReasonNeeded`, `NotAllowed`, `RecordNotWritten` before there is a file; then
    `DiskFull`, `ReadOnly`, `DamagedFile`, and nothing is left.
    """
    with _noted(session, place, one, replace(asked, way=Way.EXPORT)) as opened, atomic.writing(path) as out:
        digest = hashlib.sha256()
        for position in range(0, opened.size, PORTION):
            step(position, opened.size)
            view = memoryview(opened.read_at(position, PORTION))
            digest.update(view)
            while view:
                view = view[out.write(view) :]
        step(opened.size, opened.size)
        if digest.hexdigest() != one.sha256:
            # The record has the digest that the document's record says, and a colleague may have written that.
            raise DamagedFile(one.name, "another document")
    return one.sha256


def printing(session: Session, place: CompartmentId, one: Leaving, asked: Release) -> Opened:
    """What a printer gets, opened after it is on record; raises as above, and then nothing may be printed."""
    return _noted(session, place, one, replace(asked, way=Way.PRINT))


def hand_over(session: Session, place: CompartmentId, one: Leaving, asked: Release) -> None:
    """It was shown or given by a way that this program does not know: on record all the same."""
    _as_it_stands(session, place, one)
    releases.release(session, place, _whole(one, replace(asked, way=Way.HAND_OVER)))


def _noted(session: Session, place: CompartmentId, one: Leaving, asked: Release) -> Opened:
    _as_it_stands(session, place, one)
    if one.form is Form.COPY:
        # A colleague's record may call a file a copy that carries more than pixels.
        with looking.open_document(session, place, one.document) as opened:
            copies_whole.check(opened, one.name)
    releases.release(session, place, _whole(one, asked))
    return looking.open_document(session, place, one.document)


def _as_it_stands(session: Session, place: CompartmentId, one: Leaving) -> None:
    """What it is decides its record alone, not who asks: nothing passes for a copy that is none."""
    if leaving(session, place, one.document) != one:
        raise DamagedFile(one.name, "another document")


def _whole(one: Leaving, asked: Release) -> Release:
    return replace(
        asked, form=one.form, subject=str(one.document), sha256=one.sha256, covered=one.covered, count=one.pages
    )
