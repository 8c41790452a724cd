"""A file that leaves: on record with its digest before it is there, whole or not at all, its owner's alone."""

import hashlib
import random
import stat
from dataclasses import replace
from pathlib import Path

import pytest
from desks import Desk
from small_disks import small_disk

from tipdesk.desk import audit, copies, exporting, tips
from tipdesk.desk.arrivals import Arrival, Shelf
from tipdesk.desk.exporting import Leaving
from tipdesk.desk.releases import Form, Release, Way
from tipdesk.domain.copying import CopyPlan
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import DocumentId, TipId
from tipdesk.errors import DamagedFile, DiskFull, Missing, ReasonNeeded, RecordNotWritten
from tipdesk.ledger.ids import RecordId
from tipdesk.reader.copying import Copying
from tipdesk.reader.copying_messages import Begin, Sheet, Tone
from tipdesk.reader.copying_messages import Form as Wanted


def made(form: Wanted = Wanted.PDF) -> bytes:
    """Two pages of noise, so that no portion is the last one."""
    copying = Copying(Begin(form, Tone.COLOUR))
    sheets = 1 if form is not Wanted.PDF else 2
    pixels = random.Random(7).randbytes(3 * 700 * 800)
    return b"".join(copying.sheet(Sheet(700, 800, pixels, 504, 576)) for _ in range(sheets)) + copying.finish()


COPY = made()
ASKED = Release(Way.EXPORT, Form.COPY, "", "our lawyer", "advice on the contracts")


@pytest.fixture
def both(desk: Desk) -> tuple[Desk, Leaving, Leaving]:
    """A desk, a copy and its original."""
    inbox = desk.session.places.inbox
    shelf = Shelf(desk.session, inbox)
    sealed = shelf.seal("../../ZQ\u202efdp.exe", "application/pdf", [b"the original"])
    (tip,) = shelf.file([Arrival("d" * 64, "mail", "Letter", "text", documents=(sealed,))])
    document = tips.read(desk.session, inbox, TipId(tip)).documents[0].id
    of = copies.original(desk.session, inbox, document, None)
    kept = copies.keep(desk.session, copies.develop(desk.session, of, CopyPlan(), 2, [COPY]))
    return desk, exporting.leaving(desk.session, inbox, kept), exporting.leaving(desk.session, inbox, document)


def test_a_copy_is_written_whole_for_its_owner_alone_and_is_on_record(
    both: tuple[Desk, Leaving, Leaving], tmp_path: Path
) -> None:
    desk, copy, _ = both
    path = tmp_path / copy.name
    sha256 = exporting.export(desk.session, desk.session.places.inbox, copy, ASKED, path)
    assert path.read_bytes() == COPY
    assert sha256 == hashlib.sha256(COPY).hexdigest()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    event = audit.events(desk.session, 0, 9, [EventKind.EXPORTED]).events[0]
    said = event.details
    assert (said.sha256, said.tool, said.recipient, event.count) == (sha256, "copy", "our lawyer", 2)


def test_the_record_stands_while_there_is_no_file_yet(both: tuple[Desk, Leaving, Leaving], tmp_path: Path) -> None:
    desk, copy, _ = both
    seen = []

    def step(_done: int, _of: int) -> None:
        seen.append((audit.events(desk.session, 0, 1, [EventKind.EXPORTED]).total, (tmp_path / "out").exists()))

    exporting.export(desk.session, desk.session.places.inbox, copy, ASKED, tmp_path / "out", step=step)
    assert seen[0] == (1, False)


def test_no_name_of_a_payload_is_the_name_of_a_file(both: tuple[Desk, Leaving, Leaving]) -> None:
    _, copy, original = both
    assert (copy.form, original.form) == (Form.COPY, Form.ORIGINAL)
    for one in (copy, original):
        assert one.name.endswith(".pdf")
        assert one.name.isascii()
        assert "ZQ" not in one.name
        assert Path(one.name).name == one.name


def test_what_is_cancelled_or_finds_no_room_leaves_nothing(both: tuple[Desk, Leaving, Leaving], tmp_path: Path) -> None:
    desk, copy, _ = both

    def stop(done: int, _of: int) -> None:
        if done:
            raise Missing("cancelled")

    with pytest.raises(Missing):
        exporting.export(desk.session, desk.session.places.inbox, copy, ASKED, tmp_path / "a", step=stop)
    assert not (tmp_path / "a").exists()
    folder = tmp_path / "gone"
    with pytest.raises(Missing):
        exporting.export(desk.session, desk.session.places.inbox, copy, ASKED, folder / "a")
    assert not [one for one in tmp_path.iterdir() if one.suffix == ".tmp"]


def test_without_purpose_or_record_there_is_no_file(both: tuple[Desk, Leaving, Leaving], tmp_path: Path) -> None:
    desk, copy, _ = both
    inbox = desk.session.places.inbox
    with pytest.raises(ReasonNeeded):
        exporting.export(desk.session, inbox, copy, replace(ASKED, purpose=""), tmp_path / "a")
    db = desk.session.compartment(desk.session.places.log).book.db
    db.execute("PRAGMA query_only=ON")
    with pytest.raises(RecordNotWritten):
        exporting.export(desk.session, inbox, copy, ASKED, tmp_path / "a")
    with pytest.raises(RecordNotWritten):
        exporting.printing(desk.session, inbox, copy, ASKED)
    with pytest.raises(RecordNotWritten):
        exporting.hand_over(desk.session, inbox, copy, ASKED)
    db.execute("PRAGMA query_only=OFF")
    assert not (tmp_path / "a").exists()


def test_an_original_passes_for_no_copy(both: tuple[Desk, Leaving, Leaving], tmp_path: Path) -> None:
    desk, _, original = both
    inbox = desk.session.places.inbox
    for false in (replace(original, form=Form.COPY), replace(original, sha256="ab" * 32)):
        for leaves in (exporting.export, lambda *said: exporting.hand_over(*said[:-1])):
            with pytest.raises(DamagedFile):
                leaves(desk.session, inbox, false, ASKED, tmp_path / "a")
    assert not audit.events(desk.session, 0, 1, [EventKind.EXPORTED, EventKind.HANDED_OVER]).total
    exporting.export(desk.session, inbox, original, ASKED, tmp_path / "a")
    event = audit.events(desk.session, 0, 9, [EventKind.EXPORTED]).events[0]
    assert event.details.tool == "original"


def test_what_is_printed_is_opened_after_it_is_on_record(both: tuple[Desk, Leaving, Leaving]) -> None:
    desk, copy, _ = both
    with exporting.printing(desk.session, desk.session.places.inbox, copy, ASKED) as opened:
        assert audit.events(desk.session, 0, 1, [EventKind.PRINTED]).total == 1
        assert opened.read_at(0, opened.size) == COPY


def test_a_copy_that_is_not_there_is_missing(desk: Desk) -> None:
    with pytest.raises(Missing):
        exporting.leaving(desk.session, desk.session.places.inbox, DocumentId("ab" * 16))


def test_a_full_disk_is_said_and_nothing_is_left(both: tuple[Desk, Leaving, Leaving], tmp_path: Path) -> None:
    desk, copy, _ = both
    with small_disk(tmp_path / "stick", "160k") as small:
        with pytest.raises(DiskFull):
            exporting.export(desk.session, desk.session.places.inbox, copy, ASKED, small / copy.name)
        assert not list(small.iterdir())


def test_what_is_called_a_copy_and_carries_more_does_not_leave(
    both: tuple[Desk, Leaving, Leaving], tmp_path: Path
) -> None:
    """A colleague's program may write any record: a file with metadata, called a copy, so that another lets it out."""
    desk, _, _ = both
    inbox = desk.session.places.inbox
    of = copies.Original(inbox, desk.session.new_id(), TipId(""), "")
    false = copies.develop(desk.session, of, CopyPlan(), 2, [COPY[:-6], b"% by Perla Noor\n%%EOF\n"])
    one = exporting.leaving(desk.session, inbox, copies.keep(desk.session, false))
    assert one.form is Form.COPY
    with pytest.raises(DamagedFile):
        exporting.export(desk.session, inbox, one, ASKED, tmp_path / "a")
    assert not (tmp_path / "a").exists()
    assert not audit.events(desk.session, 0, 1, [EventKind.EXPORTED]).total


def test_what_is_not_what_its_record_says_does_not_leave(both: tuple[Desk, Leaving, Leaving], tmp_path: Path) -> None:
    """A colleague writes another digest over: what stands in the log would be of something that never left."""
    desk, _, original = both
    inbox = desk.session.places.inbox
    with desk.session.compartment(inbox).commit(desk.session.pen) as draft:
        draft.set("document", RecordId(original.document), {"sha256": "ab" * 32})
    false = exporting.leaving(desk.session, inbox, original.document)
    with pytest.raises(DamagedFile):
        exporting.export(desk.session, inbox, false, replace(ASKED, form=Form.ORIGINAL), tmp_path / "out")
    assert not list(tmp_path.glob("out*"))
