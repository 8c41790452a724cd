"""An enemy with the vault's folder in hand: things laid in the place of files, old files, other people's files."""

import os
import shutil
import signal
import stat
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import fakes
import pytest
from desks import PASSPHRASE, Desk

from tipdesk.desk import arrivals, audit, found, stories, tips
from tipdesk.desk.lock import lock
from tipdesk.desk.session import Session
from tipdesk.domain.events import EventKind
from tipdesk.errors import DamagedFile, TipdeskError
from tipdesk.ledger import documents
from tipdesk.seal import atomic, recovery

HANGS_AFTER_S = 20


@pytest.fixture(autouse=True)
def no_hang() -> Iterator[None]:
    def hung(*_: object) -> None:
        raise AssertionError("it waits for something that never comes")

    before = signal.signal(signal.SIGALRM, hung)
    signal.alarm(HANGS_AFTER_S)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


def read_all(session: Session) -> None:
    for card in tips.window(session, session.places.inbox, (), 0, 50):
        whole = tips.read(session, session.places.inbox, card.tip)
        for one in whole.documents:
            tips.open_document(session, session.places.inbox, one.id, 100)
    for story in stories.cards(session):
        stories.opened(session, story.story)
    audit.events(session, 0, 50)


@pytest.fixture
def full(desk: Desk) -> Desk:
    """A tip with a document, a story, a failed try; locked."""
    shelf = arrivals.Shelf(desk.session, desk.session.places.inbox)
    sealed = shelf.seal("sheet.pdf", "application/pdf", [b"bytes"])
    shelf.file([arrivals.Arrival("d" * 64, "mail", "Sheets", "the hull", documents=(sealed,))])
    stories.found_story(desk.session, "Harbour contracts", "amber ferry")
    lock(desk.session)
    return desk


def pipe(path: Path) -> None:
    os.mkfifo(path)


def endless(path: Path) -> None:
    path.symlink_to("/dev/zero")


def circle(path: Path) -> None:
    path.symlink_to(path.name)


def folder(path: Path) -> None:
    path.mkdir()


LONG = [pytest.param(one, marks=pytest.mark.soak) for one in (endless, circle, folder)]


@pytest.mark.parametrize("deed", [pipe, *LONG])
def test_what_is_laid_in_a_file_s_place_is_told_and_nothing_waits_for_it(
    full: Desk, deed: Callable[[Path], None]
) -> None:
    files = [path for path in sorted(full.folder.rglob("*")) if path.is_file()]
    assert len(files) > 10
    for path in files:
        aside = full.folder.parent / "aside"
        path.rename(aside)
        deed(path)
        try:
            session = full.opened()
            read_all(session)
            session.close()
            assert path.suffix in {".age", ".attempts"} or path.name == "vault.json", path
        except TipdeskError:
            full.session.close()
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink()
        aside.rename(path)
    read_all(full.opened())


def test_a_pipe_in_a_document_s_place_is_told(tmp_path: Path) -> None:
    named = documents.seal(tmp_path, documents.Stream([b"bytes"]))
    (tmp_path / named.file_name).unlink()
    os.mkfifo(tmp_path / named.file_name)
    with pytest.raises(DamagedFile):
        documents.check(tmp_path, named)
    with pytest.raises(DamagedFile), documents.reading(tmp_path, named):
        pass


def test_where_everybody_may_write_what_is_made_nobody_can_reach_the_vault(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        around = fakes.surroundings(tmp_path / "state" / "deep", ring=fakes.MemoryRing(absent=True))
        plan = found.Plan("Morrow", "Ana", "blue mug", PASSPHRASE, recovery.draw_code())
        session = found.found_desk(tmp_path / "data" / "tipdesk" / "vault", plan, around)
        arrivals.Shelf(session, session.places.inbox).file([arrivals.Arrival("d" * 64, "mail", "Sheets", "the hull")])
        lock(session)
    finally:
        os.umask(before)
    for path in (tmp_path / "data" / "tipdesk" / "vault", tmp_path / "state" / "deep"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o700, path
    small = [path for path in tmp_path.rglob("*") if path.suffix in {".slots", ".key", ".mark", ".json"}]
    assert small
    assert {stat.S_IMODE(path.stat().st_mode) for path in small} == {0o600}


def test_every_old_file_put_back_is_told_or_opens_what_it_held(full: Desk) -> None:
    """Whoever can write the folder sets one file back; the mark tells of the log, verifying of the rest."""
    old = full.folder.parent / "old"
    shutil.copytree(full.folder, old)
    session = full.opened()
    stories.found_story(session, "Second", "brown lantern")
    full.tip()
    log = str(session.places.log)
    lock(session)
    now = full.folder.parent / "now"
    shutil.copytree(full.folder, now)
    for path in sorted(old.rglob("*.db")):
        shutil.rmtree(full.folder)
        shutil.copytree(now, full.folder)
        shutil.copy(path, full.folder / path.relative_to(old))
        try:
            session = full.opened()
        except TipdeskError:
            continue
        events = audit.events(session, 0, 100).events
        if path.name == f"{log}.db":
            assert EventKind.LAPTOP_CHANGED in {one.kind for one in events}
        session.close()


@pytest.mark.parametrize("kind", [".db", ".key"])
def test_files_that_changed_places_open_nothing_of_each_other(full: Desk, kind: str) -> None:
    paths = sorted((full.folder / "compartments").glob(f"*{kind}"))
    assert len(paths) >= 5
    for one, other in pairwise(paths):
        held = one.read_bytes(), other.read_bytes()
        one.write_bytes(held[1])
        other.write_bytes(held[0])
        with pytest.raises(TipdeskError):
            read_all(full.opened())
        full.session.close()
        one.write_bytes(held[0])
        other.write_bytes(held[1])
    read_all(full.opened())


def test_a_small_file_is_opened_once_and_judged_by_what_was_opened(tmp_path: Path) -> None:
    """Not by a look at its name before: between the two it could be exchanged."""
    path = tmp_path / "small"
    os.mkfifo(path)
    with pytest.raises(DamagedFile):
        atomic.read(path, 10)
    assert path not in {one.resolve() for one in Path("/proc/self/fd").iterdir()}
