"""A small picture is a look: on record before anything opens, drawn in a process of its own, held on no disk."""

from pathlib import Path

import pytest
from desks import Desk, desk
from pytestqt.qtbot import QtBot

from tipdesk.app.looking import Looking
from tipdesk.cli.demo_files import sample_file
from tipdesk.desk import audit
from tipdesk.desk.arrivals import Arrival, Shelf
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import DocumentId
from tipdesk.errors import RecordNotWritten
from tipdesk.ledger.ids import RecordId

__all__ = ["desk"]


def kept(at: Desk, *names: str) -> list[DocumentId]:
    session = at.session
    shelf = Shelf(session, session.places.inbox)
    sealed = tuple(shelf.seal(name, sample_file(name)[0], [sample_file(name)[1]]) for name in names)
    (tip,) = shelf.file([Arrival("e" * 64, "mail", "A tip", "Look.", documents=sealed)])
    found = session.view(session.places.inbox).record(RecordId(tip)).plain()["documents"]
    return [DocumentId(one) for one in found]


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_it_is_on_record_drawn_small_and_leaves_nothing_behind(desk: Desk, qtbot: QtBot) -> None:
    looking = Looking(desk.session)
    picture, text = kept(desk, "sheet-0411.jpg", "booth-3.csv")
    before = files(desk.folder)
    image = looking.draw(looking.open(picture, None), (116, 156))
    assert image is not None
    assert (image.width(), image.height()) == (116, 77)
    assert looking.draw(looking.open(text, None), (116, 156)) is None
    events = audit.events(desk.session, 0, 50, [EventKind.DOCUMENT_OPENED]).events
    assert {event.subject for event in events} == {picture[:12], text[:12]}
    assert {one for one in files(desk.folder) - before if not one.endswith(("-wal", "-shm"))} == set()
    looking.spare.end()


def test_without_a_record_there_is_no_picture(desk: Desk, qtbot: QtBot) -> None:
    looking = Looking(desk.session)
    (picture,) = kept(desk, "sheet-0411.jpg")
    db = desk.session.compartment(desk.session.places.log).book.db
    db.execute("PRAGMA query_only=ON")
    with pytest.raises(RecordNotWritten):
        looking.open(picture, None)
    db.execute("PRAGMA query_only=OFF")
    looking.spare.end()
