"""Filing: a tip goes whole or stands in both places, and each way back is whole too."""

import pytest
from desks import Desk

from tipdesk.desk import arrivals, filing, search, stories, tips, triage
from tipdesk.desk.arrivals import Arrival, SealedArrival, Shelf
from tipdesk.desk.arriving import ORIGINAL
from tipdesk.domain.ids import DocumentId, StoryId, TipId
from tipdesk.domain.tip import DEFAULT_STATES
from tipdesk.errors import Missing, NoSuchName, NothingToUndo
from tipdesk.ledger.ids import CompartmentId, RecordId

SECRET = "ZQCANARY nobody looked at the hull"


class Killed(BaseException):
    """The process ends here."""


@pytest.fixture
def story(desk: Desk) -> StoryId:
    return stories.found_story(desk.session, "Harbour contracts", "amber ferry").story


@pytest.fixture
def tip(desk: Desk) -> TipId:
    """A mail with an attachment and its original, decided about."""
    s, inbox = desk.session, desk.session.places.inbox
    shelf = Shelf(s, inbox)
    paper = shelf.seal("sheet.txt", "text/plain", [b"carbon ", b"copy"])
    mail = shelf.seal("message.eml", "message/rfc822", [b"From: ", b"x" * 3_000_000])
    mail = SealedArrival(mail.name, mail.media_type, mail.sealed, ORIGINAL)
    (made,) = shelf.file([Arrival("d" * 64, "mail", "Sheets", SECRET, documents=(paper, mail))])
    triage.move(s, inbox, [TipId(made)], DEFAULT_STATES[1])
    triage.set_tags(s, inbox, TipId(made), ["port", "tax"])
    triage.add_note(s, inbox, TipId(made), "ZQCANARY careful")
    return TipId(made)


def whole(desk: Desk, place: CompartmentId, tip: TipId) -> tuple[object, ...]:
    found = tips.whole(desk.session, place, tip)
    first = tips.open_document(desk.session, place, found.documents[0].id, 100)
    return (found.tip, found.notes, found.documents, first, tips.open_original(desk.session, place, tip, 8))


def files(desk: Desk, place: CompartmentId) -> int:
    folder = desk.session.compartment(place).location.documents
    return len(list(folder.iterdir())) if folder.is_dir() else 0


def test_there_and_back_and_there_again_a_tip_is_the_same(desk: Desk, story: StoryId, tip: TipId) -> None:
    inbox, place = desk.session.places.inbox, CompartmentId(story)
    before = whole(desk, inbox, tip)
    filed = filing.file_into(desk.session, [tip], story)
    assert whole(desk, place, tip) == before
    assert (files(desk, inbox), files(desk, place)) == (0, 2)
    back = filing.take_back(desk.session, filed)
    assert whole(desk, inbox, tip) == before
    assert (tips.counts(desk.session, place), files(desk, place)) == ({}, 0)
    filing.take_back(desk.session, back)
    assert whole(desk, place, tip) == before
    desk.again()
    assert whole(desk, place, tip) == before


def test_the_inbox_keeps_digest_state_and_codename_and_no_word(desk: Desk, story: StoryId, tip: TipId) -> None:
    inbox = desk.session.places.inbox
    filing.file_into(desk.session, [tip], story)
    trace = desk.session.view(inbox).record(tip).plain()  # type: ignore[arg-type]
    assert set(trace) == {"digest", "state", "received_ms", "filed"}
    assert trace["filed"] == "amber ferry"
    assert search.find(desk.session, "ZQCANARY", inbox).total == 0
    db = desk.session.compartment(inbox).book.db
    assert not any(SECRET.encode() in row[0] for row in db.execute("SELECT body FROM operation WHERE body NOT NULL"))
    assert bytes.fromhex("d" * 64) in Shelf(desk.session, inbox).known()


def test_killed_between_it_stands_in_both_and_filing_again_ends_the_work(
    desk: Desk, story: StoryId, tip: TipId, monkeypatch: pytest.MonkeyPatch
) -> None:
    inbox, place = desk.session.places.inbox, CompartmentId(story)
    before = whole(desk, inbox, tip)

    def killed(*_: object) -> None:
        raise Killed

    with monkeypatch.context() as patched:
        patched.setattr(filing, "_forget", killed)
        with pytest.raises(Killed):
            filing.file_into(desk.session, [tip], story)
    desk.again()
    assert whole(desk, inbox, tip) == whole(desk, place, tip) == before
    filing.file_into(desk.session, [tip], story)
    assert tips.counts(desk.session, inbox) == {}
    assert tips.counts(desk.session, place) == {"checking": 1}
    assert whole(desk, place, tip) == before


def test_killed_while_documents_are_sealed_nothing_changed_and_the_files_are_swept(
    desk: Desk, story: StoryId, tip: TipId, monkeypatch: pytest.MonkeyPatch
) -> None:
    inbox, place = desk.session.places.inbox, CompartmentId(story)
    before = whole(desk, inbox, tip)

    def killed(*_: object) -> None:
        raise Killed

    with monkeypatch.context() as patched:
        patched.setattr(filing.documents, "sync", killed)
        with pytest.raises(Killed):
            filing.file_into(desk.session, [tip], story)
    assert files(desk, place) == 2
    desk.again()
    assert tips.counts(desk.session, place) == {}
    assert whole(desk, inbox, tip) == before
    assert files(desk, place) == 0


def test_a_tip_that_is_not_here_and_a_story_that_is_not_mine_are_told(desk: Desk, story: StoryId, tip: TipId) -> None:
    with pytest.raises(Missing):
        filing.file_into(desk.session, [TipId("a" * 32)], story)
    with pytest.raises(NoSuchName):
        filing.file_into(desk.session, [tip], StoryId("b" * 64))
    with pytest.raises(NothingToUndo):
        filing.file_into(desk.session, [], story)
    arrivals.withdraw(desk.session, desk.session.places.inbox, [tip])  # type: ignore[list-item]
    with pytest.raises(Missing):
        filing.file_into(desk.session, [tip], story)


def test_a_story_lists_its_documents_without_the_messages_themselves(desk: Desk, story: StoryId, tip: TipId) -> None:
    filing.file_into(desk.session, [tip], story)
    assert [document.name for document in stories.documents(desk.session, story)] == ["sheet.txt"]


def test_a_sealed_file_that_another_record_names_too_is_not_deleted_with_the_tip(
    desk: Desk, story: StoryId, tip: TipId
) -> None:
    """Whoever may write can give a record of theirs the same fields, and would wait for a lead to delete the file."""
    s, inbox = desk.session, desk.session.places.inbox
    paper = tips.whole(s, inbox, tip).documents[0]
    fields = s.view(inbox).record(RecordId(paper.id)).plain()
    other = s.new_id()
    with s.compartment(inbox).commit(s.pen) as draft:
        draft.set("document", other, {**fields, "tip": "f" * 32})
    filing.file_into(s, [tip], story)
    assert files(desk, inbox) == 1
    assert tips.open_document(s, inbox, DocumentId(other), 100) == b"carbon copy"
