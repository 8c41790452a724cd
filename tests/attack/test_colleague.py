"""What a curious or hostile colleague writes into a shared story must not move an identity, a list, or the log."""

from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec
import pytest
from attack.enemies import Colleague, everything, let_in
from desks import Desk

from tipdesk.desk import aliases, audit, boxes, identities, looking, reveal, search, sources, stories, tips, today
from tipdesk.desk.boxes import Place
from tipdesk.desk.session import StoryPlace
from tipdesk.domain.ids import DocumentId, PersonId, SourceId, StoryId, TipId
from tipdesk.domain.promise import Promise
from tipdesk.domain.source import Identity, Part, Way
from tipdesk.errors import DamagedSeal, TipdeskError
from tipdesk.ledger.ids import RecordId
from tipdesk.ledger.writer import Draft
from tipdesk.seal.person import PublicPerson

TRUE, FALSE = "Their True Name", "A Planted Name"

JUNK = (
    ["zz"],
    ["f" * 32],
    "f" * 32,
    [],
    {},
    "",
    "x" * 9000,
    -5,
    2**53 - 1,
    None,
    True,
    [[]],
    [{"a": 1}],
    {"a": []},
    "\x00\n\u202e",
)
"""What a field may hold for the ledger, and no program of ours would write."""
FIELDS = {
    "tip": (
        "title", "text", "channel", "received_ms", "state", "sender_name", "sender_address", "sent_ms", "to",
        "sent_as_written", "warnings", "documents", "document_names", "original", "original_b64", "tool", "path",
        "item", "digest", "assignee", "due_ms", "next_step", "reason", "withdrawn", "filed", "tags", "notes",
    ),
    "source": (
        "alias", "since_ms", "how_they_know", "box", "holders", "needed", "kinds_of_ways", "sealed_parts", "promise",
        "agreed_ms", "agreed_how", "print_as", "keep_out", "protected", "contacts",
    ),
    "statement": ("source", "text", "said_ms", "backs", "withdrawn"),
    "document": ("tip", "name", "media_type", "size", "sha256", "role", "at_ms", "seed", "file", "file_sha256"),
    "story": ("title", "codename", "state", "since_ms", "planned_ms"),
    "note": ("about", "by", "text", "at_ms"),
    "box": ("id", "source", "k", "holders", "replaces", "commits", "shares", "body"),
}  # fmt: skip


def source(desk: Desk) -> tuple[StoryPlace, SourceId]:
    made = stories.found_story(desk.session, "Harbour contracts", "amber ferry")
    story = stories.place_of(desk.session, made.story)
    promise = Promise("Only Ana.", 1, "by voice", "an official", (), frozenset({PersonId(desk.session.me)}), 10**13)
    identity = Identity(TRUE, (Way("signal", "heron.0550"),), "tide", "evenings")
    return story, sources.add_source(desk.session, story.comp, sources.NewSource(identity, promise))


def opened(desk: Desk, story: StoryPlace, who: SourceId) -> str:
    asked = reveal.Request(story.comp, who, "read back the quotes", frozenset(), 30, frozenset({Part.NAME}))
    return reveal.reveal(desk.session, asked).identity.name


def planted(
    mal: Colleague, who: SourceId, box: str, keeper: PublicPerson, replaces: str | None = None
) -> dict[str, Any]:
    made = boxes.make(
        Place(mal.comp, RecordId(who)), box, Identity(FALSE), boxes.Keeping([keeper, mal.keys.public], 1, replaces)
    )
    return {name: getattr(made, name) for name in made.__struct_fields__}


def test_who_keeps_no_key_cannot_write_over_a_box(desk: Desk, tmp_path: Path) -> None:
    story, who = source(desk)
    mal = let_in(desk.session, story.comp, tmp_path / "mal")
    box = boxes.current(desk.session, Place(story.comp, RecordId(who)))
    mal.set("box", RecordId(box.id), planted(mal, who, box.id, desk.session.keys.public))
    assert opened(desk, story, who) == TRUE


def test_a_second_first_box_does_not_take_the_place_of_the_first(desk: Desk, tmp_path: Path) -> None:
    story, who = source(desk)
    mal = let_in(desk.session, story.comp, tmp_path / "mal")
    mal.set("box", RecordId("0" * 32), planted(mal, who, "0" * 32, desk.session.keys.public))
    assert opened(desk, story, who) == TRUE


def test_a_box_that_was_given_another_kind_is_still_found(desk: Desk, tmp_path: Path) -> None:
    story, who = source(desk)
    mal = let_in(desk.session, story.comp, tmp_path / "mal")
    box = boxes.current(desk.session, Place(story.comp, RecordId(who)))
    mal.set("note", RecordId(box.id), {"source": "", "at_ms": 1})
    mal.set("source", RecordId(who), {"box": "0" * 32})
    assert opened(desk, story, who) == TRUE


def test_a_box_that_replaces_by_another_hand_than_a_holder_s_counts_nothing(desk: Desk, tmp_path: Path) -> None:
    story, who = source(desk)
    mal = let_in(desk.session, story.comp, tmp_path / "mal")
    box = boxes.current(desk.session, Place(story.comp, RecordId(who)))
    new = desk.session.new_id()
    mal.set("box", new, planted(mal, who, new, desk.session.keys.public, replaces=box.id))
    # A later write by a holder onto that record makes it theirs no more.
    with desk.session.compartment(story.comp).commit(desk.session.pen) as draft:
        draft.set("box", new, {"note": "looked at"})
    assert opened(desk, story, who) == TRUE


def test_who_pretends_to_have_written_first_neither_hides_a_box_nor_takes_its_place(desk: Desk, tmp_path: Path) -> None:
    """Their commits have not seen the source's, and so stand lower; what a record is, its first write says."""
    made = stories.found_story(desk.session, "Harbour contracts", "amber ferry")
    story = stories.place_of(desk.session, made.story)
    mal = let_in(desk.session, story.comp, tmp_path / "mal")
    for number in range(3):
        stories.set_title(desk.session, made.story, f"Harbour {number}")
    promise = Promise("Only Ana.", 1, "by voice", "an official", (), frozenset({PersonId(desk.session.me)}), 10**13)
    who = sources.add_source(desk.session, story.comp, sources.NewSource(Identity(TRUE), promise))
    box = boxes.current(desk.session, Place(story.comp, RecordId(who)))
    mal.set("note", RecordId(box.id), {"text": "nothing", "at_ms": 1})
    assert opened(desk, story, who) == TRUE
    mal.set("box", RecordId(box.id), planted(mal, who, box.id, desk.session.keys.public))
    mal.set("box", RecordId("0" * 32), planted(mal, who, "0" * 32, desk.session.keys.public))
    assert opened(desk, story, who) == TRUE


def test_what_was_sealed_for_another_place_opens_nowhere_else(desk: Desk, tmp_path: Path) -> None:
    """A keeper opens with their key whatever was sealed to it: where it belongs stands inside."""
    story, who = source(desk)
    place = Place(story.comp, RecordId(who))
    box = boxes.current(desk.session, place)
    other = sources.add_source(
        desk.session, story.comp, sources.NewSource(Identity("Other"), Promise("", 0, "", "", (), frozenset()))
    )
    theirs = boxes.current(desk.session, Place(story.comp, RecordId(other)))
    for moved in (
        msgspec.structs.replace(theirs, id=box.id, source=box.source),
        msgspec.structs.replace(box, id=theirs.id),
        msgspec.structs.replace(box, source=theirs.source),
    ):
        with pytest.raises(DamagedSeal):
            boxes.open_alone(desk.session, place, moved)
    with pytest.raises(DamagedSeal):
        boxes.open_alone(desk.session, Place(desk.session.places.inbox, RecordId(who)), box)


def test_the_end_of_a_chain_of_boxes_counts(desk: Desk, tmp_path: Path) -> None:
    story, who = source(desk)
    place = Place(story.comp, RecordId(who))
    first = boxes.current(desk.session, place)
    for replaces in (first.id, "e" * 32, "f" * 32):
        made = boxes.make(
            place, {first.id: "e" * 32, "e" * 32: "f" * 32, "f" * 32: "d" * 32}[replaces], Identity(TRUE),
            boxes.Keeping([desk.session.keys.public], 1, replaces),
        )  # fmt: skip
        with desk.session.compartment(story.comp).commit(desk.session.pen) as draft:
            draft.set("box", RecordId(made.id), {name: getattr(made, name) for name in made.__struct_fields__})
    assert boxes.current(desk.session, place).id == "d" * 32


@pytest.mark.parametrize("kind", FIELDS)
def test_fields_of_any_type_break_no_merge_and_no_list(desk: Desk, tmp_path: Path, kind: str) -> None:
    """One such record would else keep a whole packet out for ever, and the story's page shut."""
    story, who = source(desk)
    mal, here = let_in(desk.session, story.comp, tmp_path / "mal"), story.comp
    good = mal.set("tip", desk.session.new_id(), {"title": "Sheets", "text": "the hull", "received_ms": 5})
    assert not good.refused
    records = []
    for value in JUNK:
        record, draft = desk.session.new_id(), Draft()
        draft.set(kind, record, dict.fromkeys(FIELDS[kind], value))
        for name in ("tags", "notes", "contacts", "title"):
            draft.add(kind, record, name, value)
        assert not mal.write(draft).refused
        records.append(record)
    own = stories.story_record(here)
    mal.set("story", own, {name: [1] for name in FIELDS["story"]})
    session = desk.session
    assert "Sheets" in {card.title for card in tips.window(session, here, (), 0, 50)}
    assert TRUE not in str(sources.every_source(session, here))
    stories.documents(session, StoryId(here))
    today.of_story(session, StoryId(here), today.Span(0, 2**53 - 1))
    identities.that_take(session, here)
    assert stories.opened(session, StoryId(here)).story.title == "Harbour contracts"
    assert search.find(session, "hull").total
    for record in records:
        if kind == "tip":
            tips.whole(session, here, TipId(record))
            with suppress(TipdeskError):
                tips.open_original(session, here, TipId(record), 100)
            with suppress(TipdeskError):
                looking.open_original(session, here, TipId(record)).close()
        if kind == "document":
            tips.document(session, here, DocumentId(record))
            with suppress(TipdeskError):
                looking.open_document(session, here, DocumentId(record)).close()
        if kind == "source":
            sources.read_source(session, here, SourceId(record))
            assert boxes.current(session, Place(here, record)) is None
    assert opened(desk, story, who) == TRUE


def test_what_a_colleague_calls_a_source_or_the_story_comes_into_nobody_s_log(desk: Desk, tmp_path: Path) -> None:
    story, who = source(desk)
    mal = let_in(desk.session, story.comp, tmp_path / "mal")
    mal.set("source", RecordId(who), {"alias": f"{TRUE} of Pier 9"})
    mal.set("story", stories.story_record(story.comp), {"codename": f"story of {TRUE}", "title": "New title"})
    assert stories.opened(desk.session, StoryId(story.comp)).story.title == "New title"
    assert opened(desk, story, who) == TRUE
    reveal.sealed_again(desk.session, story.comp, who)
    assert reveal.openings(desk.session, story.comp, who)
    log = everything(desk.session.compartment(desk.session.places.log))
    assert TRUE.encode() not in b"".join(one.body or b"" for commit in log for one in commit.operations)


def test_two_sources_of_one_alias_are_told_apart_in_the_log(desk: Desk, tmp_path: Path) -> None:
    story, who = source(desk)
    other = sources.add_source(
        desk.session, story.comp, sources.NewSource(Identity("Other"), Promise("", 0, "", "", (), frozenset()))
    )
    mal = let_in(desk.session, story.comp, tmp_path / "mal")
    mal.set("source", RecordId(other), {"alias": aliases.known(desk.session, story.comp)[who]})
    assert opened(desk, story, other) == "Other"
    assert audit.events(desk.session, 0, 1).events[0].subject == other[:12]
    assert not reveal.openings(desk.session, story.comp, who)
