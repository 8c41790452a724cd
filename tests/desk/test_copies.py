"""A copy is sealed, looked at, and then a document of its own that names its original, and goes where that goes."""

from pathlib import Path

import pytest
from desks import Desk

from tipdesk.desk import audit, copies, filing, looking, stories, tips
from tipdesk.desk.arrivals import Arrival, Shelf
from tipdesk.desk.copies import Original, Proof
from tipdesk.domain.copying import CopyPlan, Cover, CoverReason
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import TipId
from tipdesk.errors import Missing, RecordNotWritten
from tipdesk.ledger.ids import CompartmentId, RecordId

BYTES = b"%PDF of ours" * 20_000
PLAN = CopyPlan(pages=(0,), covers=(Cover(0, 0.1, 0.1, 0.2, 0.1, CoverReason.PERSON),), watermark="the lawyer")


def with_document(desk: Desk) -> tuple[TipId, Original]:
    shelf = Shelf(desk.session, desk.session.places.inbox)
    sealed = shelf.seal("ZQname.pdf", "application/pdf", [b"the original"])
    (tip,) = shelf.file([Arrival("d" * 64, "mail", "Letter", "text", documents=(sealed,))])
    document = tips.read(desk.session, desk.session.places.inbox, TipId(tip)).documents[0].id
    return TipId(tip), copies.original(desk.session, desk.session.places.inbox, document, None)


def developed(desk: Desk, of: Original) -> Proof:
    return copies.develop(desk.session, of, PLAN, 1, [BYTES[:70_000], BYTES[70_000:]])


def files(desk: Desk) -> set[Path]:
    return set(desk.folder.rglob("*.age"))


def test_what_is_looked_at_before_is_what_is_kept_byte_for_byte(desk: Desk) -> None:
    tip, of = with_document(desk)
    proof = developed(desk, of)
    with copies.look(proof) as seen:
        assert seen.read_at(0, seen.size) == BYTES
    kept = copies.keep(desk.session, proof)
    with looking.open_document(desk.session, of.place, kept) as opened:
        assert opened.read_at(0, opened.size) == BYTES
        assert "ZQ" not in opened.about.name
    assert [one.id for one in tips.read(desk.session, of.place, tip).documents][1:] == [kept]


def test_a_copy_says_of_what_how_much_by_whom_and_for_whom(desk: Desk) -> None:
    _, of = with_document(desk)
    kept = copies.keep(desk.session, developed(desk, of))
    found = copies.facts(desk.session, of.place, kept)
    assert found is not None
    assert (found.of, found.of_sha256, found.pages, found.covers) == (of.record, of.sha256, 1, 1)
    assert (found.by, found.watermark, found.reasons) == (str(desk.session.me), "the lawyer", ("person",))
    assert of.sha256
    with looking.open_document(desk.session, of.place, kept) as opened:
        assert opened.about.sha256 != of.sha256
    event = audit.events(desk.session, 0, 9, [EventKind.COPY_MADE]).events[0]
    assert (event.details.covered, event.details.ref, event.count) == (1, of.record[:12], 1)
    assert "lawyer" not in str(event)


def test_an_original_is_no_copy(desk: Desk) -> None:
    _, of = with_document(desk)
    assert copies.facts(desk.session, of.place, of.record) is None  # type: ignore[arg-type]
    assert copies.facts_of({"role": "copy", "copy_of": 7}) is None
    odd = copies.facts_of({"role": "copy", "copy_of": "a", "copy_pages": -1, "copy_reasons": "x", "copy_covers": True})
    assert odd is not None
    assert (odd.pages, odd.covers, odd.reasons) == (0, 0, ())


def test_what_is_not_kept_leaves_nothing(desk: Desk) -> None:
    _, of = with_document(desk)
    before = files(desk)
    proof = developed(desk, of)
    assert len(files(desk)) == len(before) + 1
    copies.drop(proof)
    assert files(desk) == before

    def broken() -> object:
        yield BYTES
        raise Missing("page 2")

    with pytest.raises(Missing):
        copies.develop(desk.session, of, PLAN, 1, broken())  # type: ignore[arg-type]
    assert files(desk) == before


def test_a_copy_that_was_not_kept_is_swept_at_the_next_start(desk: Desk) -> None:
    _, of = with_document(desk)
    before = files(desk)
    developed(desk, of)
    desk.again().view(desk.session.places.inbox)
    assert files(desk) == before


def test_without_a_record_no_copy_is_kept(desk: Desk) -> None:
    tip, of = with_document(desk)
    proof = developed(desk, of)
    db = desk.session.compartment(desk.session.places.log).book.db
    db.execute("PRAGMA query_only=ON")
    with pytest.raises(RecordNotWritten):
        copies.keep(desk.session, proof)
    db.execute("PRAGMA query_only=OFF")
    assert len(tips.read(desk.session, of.place, tip).documents) == 1


def test_a_copy_goes_into_the_story_with_its_tip_and_nothing_of_it_stays(desk: Desk) -> None:
    tip, of = with_document(desk)
    kept = copies.keep(desk.session, developed(desk, of))
    inbox = desk.session.compartment(of.place).location.documents
    story = stories.found_story(desk.session, "Harbour", "amber ferry")
    filing.file_into(desk.session, [tip], story.story)
    place = CompartmentId(story.story)
    assert not list(inbox.glob("*.age"))
    with looking.open_document(desk.session, place, kept) as opened:
        assert opened.read_at(0, opened.size) == BYTES
    assert kept in [one.id for one in tips.read(desk.session, place, tip).documents]


def test_of_a_tip_that_was_written_down_here_its_text_is_the_original(desk: Desk) -> None:
    written = copies.original(desk.session, desk.session.places.inbox, None, TipId(desk.tip()))
    assert written.record == RecordId(written.tip)
    assert len(written.sha256) == 64
