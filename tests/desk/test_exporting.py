"""A file that leaves: on record with its digest before it is there, whole or not at all, its owner's alone."""

import hashlib
import random
import stat
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from desks import Desk
from small_disks import small_disk

from tipdesk.desk import audit, copies, exporting, tips
from tipdesk.desk.arrivals import Arrival, Shelf
from tipdesk.desk.exporting import Leaving
from tipdesk.desk.looking import Opened
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
Steps = Callable[[int, int], None]


def as_it_is(opened: Opened) -> Iterator[bytes]:
    """Stands in for the processes that make it of its pixels: what they do is told in tests/intake/test_again.py."""
    yield opened.read_at(0, opened.size)


def export(
    desk: Desk, one: Leaving, asked: Release, path: Path, *, step: Steps = lambda _done, _of: None,
    anew: exporting.Anew = as_it_is,
) -> str:  # fmt: skip
    with exporting.begin(desk.session, desk.session.places.inbox, one) as going:
        exporting.compare(going)
        exporting.remake(going, anew)
        return exporting.export(desk.session, going, asked, path, step=step)


def give(desk: Desk, one: Leaving, asked: Release, *, printed: bool) -> bytes:
    with exporting.begin(desk.session, desk.session.places.inbox, one) as going:
        exporting.compare(going)
        if not printed:
            exporting.hand_over(desk.session, going, asked)
            return b""
        exporting.remake(going, as_it_is)
        with exporting.printing(desk.session, going, asked) as opened:
            return opened.read_at(0, opened.size)


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
    sha256 = export(desk, copy, ASKED, path)
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

    export(desk, copy, ASKED, tmp_path / "out", step=step)
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
        export(desk, copy, ASKED, tmp_path / "a", step=stop)
    assert not (tmp_path / "a").exists()
    folder = tmp_path / "gone"
    with pytest.raises(Missing):
        export(desk, copy, ASKED, folder / "a")
    assert not [one for one in tmp_path.iterdir() if one.suffix == ".tmp"]


def test_without_purpose_or_record_there_is_no_file(both: tuple[Desk, Leaving, Leaving], tmp_path: Path) -> None:
    desk, copy, _ = both
    with pytest.raises(ReasonNeeded):
        export(desk, copy, replace(ASKED, purpose=""), tmp_path / "a")
    db = desk.session.compartment(desk.session.places.log).book.db
    db.execute("PRAGMA query_only=ON")
    with pytest.raises(RecordNotWritten):
        export(desk, copy, ASKED, tmp_path / "a")
    with pytest.raises(RecordNotWritten):
        give(desk, copy, ASKED, printed=True)
    with pytest.raises(RecordNotWritten):
        give(desk, copy, ASKED, printed=False)
    db.execute("PRAGMA query_only=OFF")
    assert not (tmp_path / "a").exists()


def test_an_original_passes_for_no_copy(both: tuple[Desk, Leaving, Leaving], tmp_path: Path) -> None:
    desk, _, original = both
    for false in (replace(original, form=Form.COPY), replace(original, sha256="ab" * 32)):
        for printed in (True, False):
            with pytest.raises(DamagedFile):
                give(desk, false, ASKED, printed=printed)
        with pytest.raises(DamagedFile):
            export(desk, false, ASKED, tmp_path / "a")
    assert not audit.events(desk.session, 0, 1, [EventKind.EXPORTED, EventKind.HANDED_OVER]).total
    export(desk, original, ASKED, tmp_path / "a")
    event = audit.events(desk.session, 0, 9, [EventKind.EXPORTED]).events[0]
    assert event.details.tool == "original"


def test_what_is_printed_is_opened_after_it_is_on_record(both: tuple[Desk, Leaving, Leaving]) -> None:
    desk, copy, _ = both
    assert give(desk, copy, ASKED, printed=True) == COPY
    assert audit.events(desk.session, 0, 1, [EventKind.PRINTED]).total == 1


def test_a_copy_that_is_not_there_is_missing(desk: Desk) -> None:
    with pytest.raises(Missing):
        exporting.leaving(desk.session, desk.session.places.inbox, DocumentId("ab" * 16))


def test_a_full_disk_is_said_and_nothing_is_left(both: tuple[Desk, Leaving, Leaving], tmp_path: Path) -> None:
    desk, copy, _ = both
    with small_disk(tmp_path / "stick", "160k") as small:
        with pytest.raises(DiskFull):
            export(desk, copy, ASKED, small / copy.name)
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
        export(desk, one, ASKED, tmp_path / "a")
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
        export(desk, false, replace(ASKED, form=Form.ORIGINAL), tmp_path / "out")
    assert not list(tmp_path.glob("out*"))
    for printed in (True, False):
        with pytest.raises(DamagedFile):
            give(desk, false, replace(ASKED, form=Form.ORIGINAL), printed=printed)
    assert not audit.events(desk.session, 0, 1, [EventKind.EXPORTED, EventKind.HANDED_OVER, EventKind.PRINTED]).total


def test_what_is_changed_after_it_was_compared_does_not_leave(
    both: tuple[Desk, Leaving, Leaving], tmp_path: Path
) -> None:
    desk, _, original = both
    inbox = desk.session.places.inbox
    with exporting.begin(desk.session, inbox, original) as going:
        exporting.compare(going)
        with desk.session.compartment(inbox).commit(desk.session.pen) as draft:
            draft.set("document", RecordId(original.document), {"sha256": "ab" * 32})
        with pytest.raises(DamagedFile):
            exporting.export(desk.session, going, ASKED, tmp_path / "out")
        with pytest.raises(DamagedFile):
            exporting.hand_over(desk.session, going, ASKED)
    assert not list(tmp_path.glob("out*"))


def test_nothing_leaves_uncompared_nor_a_copy_that_was_not_made_anew(
    both: tuple[Desk, Leaving, Leaving], tmp_path: Path
) -> None:
    desk, copy, original = both
    inbox = desk.session.places.inbox
    for one, compared in ((original, False), (copy, False), (copy, True)):
        with exporting.begin(desk.session, inbox, one) as going:
            if compared:
                exporting.compare(going)
            for leave in (
                lambda out=going: exporting.export(desk.session, out, ASKED, tmp_path / "out"),
                lambda out=going: exporting.printing(desk.session, out, ASKED),
            ):
                with pytest.raises(DamagedFile):
                    leave()
    assert not list(tmp_path.glob("out*"))
    assert not audit.events(desk.session, 0, 1, [EventKind.EXPORTED, EventKind.PRINTED]).total


def test_what_stands_in_the_log_is_the_digest_of_what_was_made_anew_and_nothing_of_it_stays(
    both: tuple[Desk, Leaving, Leaving], tmp_path: Path
) -> None:
    desk, copy, _ = both
    before = sorted(desk.folder.rglob("*.docs/*"))
    sha256 = export(desk, copy, ASKED, tmp_path / "out", anew=lambda _opened: iter([b"made ", b"anew"]))
    assert (tmp_path / "out").read_bytes() == b"made anew"
    assert sha256 == hashlib.sha256(b"made anew").hexdigest()
    assert audit.events(desk.session, 0, 9, [EventKind.EXPORTED]).events[0].details.sha256 == sha256
    assert sorted(desk.folder.rglob("*.docs/*")) == before

    def broken(_opened: Opened) -> Iterator[bytes]:
        yield b"half"
        raise Missing("")

    with pytest.raises(Missing):
        export(desk, copy, ASKED, tmp_path / "other", anew=broken)
    assert sorted(desk.folder.rglob("*.docs/*")) == before
    assert audit.events(desk.session, 0, 9, [EventKind.EXPORTED]).total == 1


def test_small_mail_and_what_was_written_here_leave_from_their_tips_own_record(desk: Desk, tmp_path: Path) -> None:
    inbox = desk.session.places.inbox
    raw = b"From: a@example.org\r\n\r\nwords"
    shelf = Shelf(desk.session, inbox)
    tip, other = shelf.file(
        [
            Arrival(hashlib.sha256(raw).hexdigest(), "mail", "Mail", "words", original=raw),
            Arrival("e" * 64, "call", "Call", "she said so"),
        ]
    )
    for record, data, ending in ((tip, raw, ".eml"), (other, b"she said so", ".txt")):
        one = exporting.leaving(desk.session, inbox, DocumentId(record))
        assert (one.form, one.name.endswith(ending)) == (Form.ORIGINAL, True)
        export(desk, one, ASKED, tmp_path / one.name)
        assert (tmp_path / one.name).read_bytes() == data
