"""What somebody writes to come to a protected identity with less than was promised: each fails.

Every attack here writes its own signed commits, or its own bytes, past all rules of the desk.
"""

import msgspec
import pytest
from attack.enemies import everything
from keepers import Newsroom, person
from protected import NAME, Protected, protected, room

from tipdesk.desk import audit, box_shares, boxes, onetime, record, releasing, requests, resealing, sources
from tipdesk.desk.box_fields import Place
from tipdesk.desk.requests import Request, Standing
from tipdesk.desk.session import Session, StoryPlace
from tipdesk.desk.shapes import shape
from tipdesk.domain.access import Why
from tipdesk.domain.events import Details, EventKind
from tipdesk.domain.ids import SourceId
from tipdesk.domain.promise import Promise
from tipdesk.domain.retention import DAY_MS
from tipdesk.domain.source import Identity
from tipdesk.errors import DamagedSeal, NotAllowed, NotEnoughShares, NotForThisKey, TipdeskError
from tipdesk.ledger import canonical
from tipdesk.ledger.bodies import Ask, AskOpen, AskRelease, Grant, PublicKeys, Role
from tipdesk.ledger.commit import ReceivedCommit
from tipdesk.ledger.compartment import Location, take_in
from tipdesk.ledger.ids import CommitId, CompartmentId, OperationId, RecordId
from tipdesk.ledger.root import DeskRole
from tipdesk.ledger.writer import Draft
from tipdesk.seal import shares
from tipdesk.seal.age import files
from tipdesk.seal.age.hybrid import HybridIdentity, HybridRecipient
from tipdesk.seal.hashing import digest
from tipdesk.seal.secrets import FileKey, SealSeed

__all__ = ["room"]

FALSE = "A Planted Name"


@pytest.fixture
def two(room: Newsroom) -> Protected:
    return protected(room)


def write(session: Session, comp: CompartmentId, body: Ask) -> OperationId:
    """Signed by this person's own key, asked by no rule."""
    with session.compartment(comp).commit(session.pen) as draft:
        draft.decide(body)
    db = session.compartment(comp).book.db
    return OperationId(f"{db.execute('SELECT id FROM ledger_commit ORDER BY row DESC').fetchone()[0].hex()}/0")


def file_box(session: Session, comp: CompartmentId, box: boxes.BoxFields) -> None:
    with session.compartment(comp).commit(session.pen) as draft:
        draft.set("box", RecordId(box.id), box.fields())


def request(two: Protected, mark: str) -> Request:
    return requests.find(two.ana, two.story.comp, mark)


def box_of(two: Protected) -> boxes.BoxFields:
    found = boxes.current(two.ana, two.place)
    assert found is not None
    return found


def opens(two: Protected, mark: str) -> bool:
    """Whether Ana's program opens with what is there; nothing that was shown may be another's."""
    try:
        assert two.open(mark).identity.name == NAME
    except TipdeskError:
        return False
    return True


def swap(two: Protected) -> None:
    two.room.swap(two.story.comp, two.ana, two.ben)


# A release, replayed or altered


def test_a_release_for_one_ask_answers_no_other(two: Protected) -> None:
    """Ben's answer to the first is written once more under the second, with his own signature."""
    first = two.ask()
    two.release(first)
    second = two.ask("once more, for the lawyer")
    answer = _release_of(two, first)
    write(two.ben, two.story.comp, AskRelease(request(two, second).ask, answer.box, answer.share))
    swap(two)
    assert request(two, second).standing is Standing.AGREED
    assert not opens(two, second)
    assert audit.events(two.ana, 0, 1).events[0].kind is EventKind.IDENTITY_REFUSED
    assert opens(two, first)


def test_a_release_resealed_to_another_ask_s_key_is_still_for_its_own(two: Protected) -> None:
    """Whoever had the first answer open seals it again to the second's recipient."""
    first = two.ask()
    two.release(first)
    second = two.ask("once more, for the lawyer")
    plain = _plain(two, first)
    resealed = files.seal_bytes([HybridRecipient.parse(request(two, second).to)], plain)
    answer = AskRelease(request(two, second).ask, box_of(two).digest(), canonical.to_text(resealed))
    write(two.ben, two.story.comp, answer)
    swap(two)
    assert not opens(two, second)


def test_a_release_is_used_once(two: Protected) -> None:
    mark = two.ask()
    two.release(mark)
    assert opens(two, mark)
    assert not opens(two, mark)


def test_an_old_release_opens_no_new_box(two: Protected) -> None:
    """The secret of the ask is kept by a changed program, and the old answer with it."""
    mark = two.ask()
    two.release(mark)
    asked = request(two, mark)
    once, answer = onetime.find(two.ana, asked.to), _release_of(two, mark)
    assert opens(two, mark)
    new = box_of(two)
    with pytest.raises(DamagedSeal):
        box_shares.released(once, asked.ask, new, two.ben.me, answer.share)
    old = box_shares.released(once, asked.ask, _first_box(two), two.ben.me, answer.share)
    mine = box_shares.own(two.ana.keys.opening, new, two.ana.me)
    with pytest.raises(NotForThisKey):
        boxes.open_together((mine, old), two.place, new)


def test_an_ask_for_a_box_that_was_replaced_is_not_answered(two: Protected) -> None:
    """A request for the old box, once both have the new one: neither program nor hand brings it to open."""
    mark, other = two.ask(), two.ask("once more, for the lawyer")
    two.release(mark)
    assert opens(two, mark)
    swap(two)
    with pytest.raises(NotAllowed) as told:
        two.release(other)
    assert told.value.why == Why.BOX_REPLACED.value
    share = box_shares.own(two.ben.keys.opening, _first_box(two), two.ben.me)
    sealed = box_shares.release(
        request(two, other).ask, _first_box(two).id, share, HybridRecipient.parse(request(two, other).to)
    )
    write(two.ben, two.story.comp, AskRelease(request(two, other).ask, _first_box(two).digest(), sealed))
    swap(two)
    assert not opens(two, other)


def test_a_release_with_a_flipped_byte_counts_as_none(two: Protected) -> None:
    mark = two.ask()
    share = box_shares.own(two.ben.keys.opening, box_of(two), two.ben.me)
    sealed = box_shares.release(
        request(two, mark).ask, box_of(two).id, share, HybridRecipient.parse(request(two, mark).to)
    )
    raw = bytearray(canonical.from_text(sealed))
    raw[-1] ^= 1
    answer = AskRelease(request(two, mark).ask, box_of(two).digest(), canonical.to_text(bytes(raw)))
    write(two.ben, two.story.comp, answer)
    swap(two)
    assert not opens(two, mark)


def test_a_false_share_is_found_before_anything_is_combined(two: Protected) -> None:
    """Ben's program releases another number than the box committed to."""
    mark = two.ask()
    share = box_shares.own(two.ben.keys.opening, box_of(two), two.ben.me)
    false = shares.Share(share.index, bytes(one ^ 1 for one in share.value))
    _answer(two, two.ben, mark, false)
    assert not opens(two, mark)
    assert audit.events(two.ana, 0, 1).events[0].reason == Why.NEEDS_ANOTHER_KEEPER.value


def test_the_share_of_another_holder_is_not_one_s_own(two: Protected) -> None:
    """Ana's own share comes back under Ben's name: two of the same do not make two."""
    mark = two.ask()
    own = box_shares.own(two.ana.keys.opening, box_of(two), two.ana.me)
    _answer(two, two.ben, mark, own)
    assert not opens(two, mark)


def test_a_true_share_under_another_keeper_s_name_counts_as_none(room: Newsroom) -> None:
    """Kay's share, which Ben came by, under Ben's name: the record would say that Ben agreed, and Kay knows nothing."""
    kay = room.join("Kay")
    two = protected(room, kay, inside=(kay,))
    mark = two.ask()
    _answer(two, two.ben, mark, box_shares.own(kay.keys.opening, box_of(two), kay.me))
    assert not opens(two, mark)


def test_the_share_of_another_source_s_box_opens_nothing(two: Protected) -> None:
    other = _another_source(two)
    theirs = boxes.current(two.ana, Place(two.story.comp, RecordId(other)))
    assert theirs is not None
    mark = two.ask()
    share = box_shares.own(two.ben.keys.opening, theirs, two.ben.me)
    asked = request(two, mark)
    for box in (theirs.id, box_of(two).id):
        sealed = box_shares.release(asked.ask, box, share, HybridRecipient.parse(asked.to))
        write(two.ben, two.story.comp, AskRelease(asked.ask, asked.box, sealed))
    swap(two)
    assert not opens(two, mark)


def test_a_share_put_into_another_box_is_not_handed_out(two: Protected) -> None:
    """The record of one box carries the sealed share of another: its holder finds that it is not of this box."""
    other = boxes.current(two.ana, Place(two.story.comp, RecordId(_another_source(two))))
    mine = box_of(two)
    assert other is not None
    crossed = msgspec.structs.replace(mine, shares=other.shares)
    with pytest.raises(DamagedSeal):
        box_shares.own(two.ben.keys.opening, crossed, two.ben.me)


def test_who_holds_no_share_releases_nothing(two: Protected) -> None:
    """Kay is in the story, writes an answer all the same, and seals what she likes into it."""
    kay = two.room.join("Kay")
    two.room.let_in(two.story, kay)
    mark = two.ask()
    two.room.swap(two.story.comp, two.ana, kay)
    drawn = shares.split(SealSeed.draw(), 2, 2)[1]
    asked = request(two, mark)
    sealed = box_shares.release(asked.ask, box_of(two).id, drawn, HybridRecipient.parse(asked.to))
    write(kay, two.story.comp, AskRelease(asked.ask, asked.box, sealed))
    two.room.swap(two.story.comp, two.ana, kay)
    assert request(two, mark).standing is Standing.WAITING
    assert not opens(two, mark)


# An ask by who should not


def test_who_keeps_nothing_gets_no_share_by_asking(two: Protected) -> None:
    """A reader's program asks with a key of its own, as if she kept a share: two answers would be enough for her."""
    mal = two.room.join("Mal")
    two.room.let_in(two.story, mal, Role.READER)
    to = str(HybridIdentity(SealSeed.draw()).recipient)
    until = two.ana.around.now_ms() + 10**9
    write(mal, two.story.comp, AskOpen(box_of(two).digest(), "please, it is urgent", to, until))
    two.room.swap(two.story.comp, mal, two.ana)
    swap(two)
    for keeper in (two.ana, two.ben):
        with pytest.raises(NotAllowed) as told:
            releasing.release(keeper, two.story.comp, requests.mark_of(mal.me, to))
        assert told.value.why == Why.NOT_PROMISED.value


def test_who_asks_with_another_s_one_time_recipient_stands_in_nobody_s_way(two: Protected) -> None:
    """Mal copies Ana's recipient into an ask of her own, newer than Ana's."""
    mal = two.room.join("Mal")
    two.room.let_in(two.story, mal, Role.READER)
    mark = two.ask()
    two.room.swap(two.story.comp, two.ana, mal)
    write(mal, two.story.comp, AskOpen(box_of(two).digest(), "please, it is urgent", request(two, mark).to, 2**50))
    two.room.swap(two.story.comp, mal, two.ana)
    swap(two)
    two.release(mark)
    assert opens(two, mark)


def test_who_was_promised_later_and_holds_no_share_gets_none(two: Protected) -> None:
    """Two answers would do without a share of one's own: only who keeps it may ask for it."""
    kay = two.room.join("Kay")
    two.room.let_in(two.story, kay)
    wider = frozenset({person(two.ana), person(two.ben), person(kay)})
    promise = Promise("Three.", 1, "by voice", "an official", (), wider, 10**13)
    sources.change_promise(two.ana, two.story.comp, two.source, promise)
    to = str(HybridIdentity(SealSeed.draw()).recipient)
    two.room.swap(two.story.comp, two.ana, kay)
    write(kay, two.story.comp, AskOpen(box_of(two).digest(), "please, it is urgent", to, 2**50))
    two.room.swap(two.story.comp, two.ana, kay)
    with pytest.raises(NotAllowed) as told:
        releasing.release(two.ana, two.story.comp, requests.mark_of(kay.me, to))
    assert told.value.why == Why.NOT_PROMISED.value


def test_who_no_longer_may_know_gets_no_share(two: Protected) -> None:
    """The promise was tightened after the box was sealed: the keepers' programs obey the promise."""
    mark = two.ask()
    standing = sources.read_source(two.ben, two.story.comp, two.source).promise
    narrowed = Promise(
        "Only Ben.", 1, "by voice", "an official", (), frozenset({person(two.ben)}), standing.destroy_by_ms
    )
    sources.change_promise(two.ben, two.story.comp, two.source, narrowed)
    with pytest.raises(NotAllowed) as told:
        two.release(mark)
    assert told.value.why == Why.NOT_PROMISED.value


def test_an_answer_that_had_not_seen_its_question_is_none(two: Protected) -> None:
    """Whoever guessed what would be asked cannot have agreed to it."""
    to = onetime.draw(two.ana, two.ana.around.now_ms() + 10**9)
    asked = write(two.ana, two.story.comp, AskOpen(box_of(two).digest(), "read back the quotes", to, 2**50))
    share = box_shares.own(two.ben.keys.opening, box_of(two), two.ben.me)
    sealed = box_shares.release(asked, box_of(two).id, share, HybridRecipient.parse(to))
    write(two.ben, two.story.comp, AskRelease(asked, box_of(two).digest(), sealed))
    swap(two)
    assert request(two, requests.mark_of(two.ana.me, to)).standing is Standing.WAITING


def test_an_outside_holder_is_not_made_to_release_a_share_of_another_source(room: Newsroom) -> None:
    """Ana's changed program sends Sol the share of one source under the alias of another."""
    sol = room.join("Sol", DeskRole.SECURITY_EDITOR)
    two = protected(room, sol)
    other = _another_source(two, sol)
    harmless, wanted = box_of(two), boxes.current(two.ana, Place(two.story.comp, RecordId(other)))
    assert wanted is not None
    log, to = room.ana.places.log, str(HybridIdentity(SealSeed.draw()).recipient)
    with room.ana.compartment(log).commit(room.ana.pen) as draft:
        draft.decide(Grant(PublicKeys.of(sol.keys.public), Role.READER.value, None, None))
    alias = audit.events(two.ana, 0, 1).events[0].subject
    with room.ana.compartment(log).commit(room.ana.pen) as draft:
        draft.decide(AskOpen(harmless.digest(), "read back the quotes", to, two.ana.around.now_ms() + 10**9))
        fields = {
            "person": str(sol.me), "to_once": to, "box": wanted.id, "share": box_shares.sealed_to(wanted, sol.me),
            "subject": alias, "where": "amber ferry", "comp": two.story.comp, "source": two.source, "needed": 2,
            "at_ms": 1,
        }  # fmt: skip
        draft.log(requests.ASKED, room.ana.new_id(), fields)
    room.carry(room.ana, sol, log)
    with pytest.raises(NotAllowed) as told:
        releasing.release(sol, log, requests.mark_of(two.ana.me, to))
    assert told.value.why == Why.BOX_UNKNOWN.value


@pytest.mark.parametrize("known_by", ["the asker's own log", "another log", "her own stories", "nobody"])
def test_an_outside_holder_is_not_told_another_story_s_codename(room: Newsroom, known_by: str) -> None:
    """All of the ask is true but the codename: Sol would release for the story that she believes it to be."""
    sol = room.join("Sol", DeskRole.SECURITY_EDITOR)
    two = protected(room, sol)
    log, to, false = room.ana.places.log, str(HybridIdentity(SealSeed.draw()).recipient), "slow orchard"
    alias = next(one.subject for one in audit.events(two.ana, 0, 9).events if one.kind is EventKind.SOURCE_ADDED)
    box, comp = box_of(two), str(two.story.comp)
    if known_by != "the asker's own log":
        # Another seal, of which Ana's log says nothing true.
        keys = boxes.Keeping([two.ana.keys.public, sol.keys.public], 2)
        box = boxes.make(two.place, two.ana.new_id(), Identity(NAME), keys)
    with room.ana.compartment(log).commit(room.ana.pen) as draft:
        draft.decide(Grant(PublicKeys.of(sol.keys.public), Role.READER.value, None, None))
    with room.ana.compartment(log).commit(room.ana.pen) as draft:
        draft.decide(AskOpen(box.digest(), "read back the quotes", to, two.ana.around.now_ms() + 10**8))
        said = {"subject": alias, "where": false, "comp": comp}
        asked = {"person": str(sol.me), "to_once": to, "share": box_shares.sealed_to(box, sol.me), "source": two.source}
        draft.log(requests.ASKED, room.ana.new_id(), {**said, **asked, "box": box.id, "needed": 2, "at_ms": 1})
        if known_by != "the asker's own log":
            naming = {"kind": EventKind.SOURCE_ADDED.value, "ref": two.source, "sha256": box.digest(), "box": box.id}
            draft.log("event", room.ana.new_id(), {**said, **naming})
    room.carry(room.ana, sol, log)
    if known_by == "another log":
        record.note(sol, EventKind.GRANT_GIVEN, where="amber ferry", details=Details(comp=comp))
    if known_by == "her own stories":
        other = CompartmentId("ab" * 32)
        sol.standing.stories[str(other)] = StoryPlace(other, sol.new_id(), "Night shifts", false)
    (seen,) = requests.of_logs(sol)
    if known_by == "nobody":
        # What no other log says is told as the asker's word alone, and a person answers for it.
        assert releasing.is_their_word_alone(sol, seen)
        return
    with pytest.raises(NotAllowed) as told:
        releasing.release(sol, log, seen.mark, releasing.Although.ASKER_ALONE)
    assert told.value.why == Why.BOX_UNKNOWN.value
    assert false not in repr(audit.events(sol, 0, 1).events[0])


def test_what_was_refused_leaves_no_word_of_the_asker_in_the_releaser_s_log(room: Newsroom) -> None:
    """Ana's changed program writes a name where alias and codename belong."""
    sol = room.join("Sol", DeskRole.SECURITY_EDITOR)
    two = protected(room, sol)
    log, to = room.ana.places.log, str(HybridIdentity(SealSeed.draw()).recipient)
    with room.ana.compartment(log).commit(room.ana.pen) as draft:
        draft.decide(Grant(PublicKeys.of(sol.keys.public), Role.READER.value, None, None))
    with room.ana.compartment(log).commit(room.ana.pen) as draft:
        draft.decide(AskOpen(box_of(two).digest(), "read back the quotes", to, two.ana.around.now_ms() + 10**8))
        fields = {
            "person": str(sol.me), "to_once": to, "box": box_of(two).id,
            "share": box_shares.sealed_to(box_of(two), sol.me), "subject": NAME, "where": NAME, "comp": NAME,
            "source": NAME, "needed": 2, "at_ms": 1,
        }  # fmt: skip
        draft.log(requests.ASKED, room.ana.new_id(), fields)
    room.carry(room.ana, sol, log)
    with pytest.raises(NotAllowed):
        releasing.release(sol, log, requests.mark_of(two.ana.me, to))
    event = audit.events(sol, 0, 1).events[0]
    assert (event.kind, event.allowed) == (EventKind.SHARE_RELEASED, False)
    assert NAME not in repr(event)


def test_the_asker_s_own_log_alone_opens_nothing_without_a_person_s_word(room: Newsroom) -> None:
    """Whose seal it is, Ana's log alone tells Sol: she may have written anything there."""
    sol = room.join("Sol", DeskRole.SECURITY_EDITOR)
    two = protected(room, sol)
    mark = two.ask()
    log = room.ana.places.log
    with room.ana.compartment(log).commit(room.ana.pen) as draft:
        draft.decide(Grant(PublicKeys.of(sol.keys.public), Role.READER.value, None, None))
    room.carry(room.ana, sol, log)
    with pytest.raises(NotAllowed) as told:
        releasing.release(sol, log, mark)
    assert told.value.why == Why.THEIR_WORD_ALONE.value
    (seen,) = requests.of_logs(sol)
    assert releasing.is_their_word_alone(sol, seen)
    releasing.release(sol, log, mark, releasing.Although.ASKER_ALONE)


def test_an_ask_without_end_is_answered_for_a_week_and_one_from_next_month_not_at_all(two: Protected) -> None:
    """A changed program asks for ever, or from a day to come, to open when nobody thinks of it any more."""
    to = [onetime.draw(two.ana, 2**50) for _ in range(2)]
    write(two.ana, two.story.comp, AskOpen(box_of(two).digest(), "read back the quotes", to[0], 2**50))
    clock = two.room.desk.clock
    clock.pass_ms(30 * DAY_MS)
    write(two.ana, two.story.comp, AskOpen(box_of(two).digest(), "read back the quotes", to[1], 2**50))
    clock.pass_ms(-30 * DAY_MS + 1)
    swap(two)
    first, ahead = (requests.mark_of(two.ana.me, one) for one in to)
    assert request(two, first).until_ms <= clock() + 7 * DAY_MS
    with pytest.raises(NotAllowed) as told:
        releasing.release(two.ben, two.story.comp, ahead)
    assert told.value.why == Why.ASK_PAST.value
    clock.pass_ms(8 * DAY_MS)
    with pytest.raises(NotAllowed) as told:
        releasing.release(two.ben, two.story.comp, first)
    assert told.value.why == Why.ASK_PAST.value


# Boxes


def test_an_identity_copied_to_a_source_whose_keepers_are_others_does_not_open_there(two: Protected) -> None:
    """The whole row, then its seals alone, under the id of a source that others keep."""
    mark = two.ask()
    two.release(mark)
    asked, box = request(two, mark), box_of(two)
    once = onetime.find(two.ana, asked.to)
    parts = (
        box_shares.own(two.ana.keys.opening, box, two.ana.me),
        box_shares.released(once, asked.ask, box, two.ben.me, _release_of(two, mark).share),
    )
    other = _another_source(two)
    there = Place(two.story.comp, RecordId(other))
    moved = msgspec.structs.replace(box, id=two.ana.new_id(), source=other)
    file_box(two.ana, two.story.comp, moved)
    assert boxes.current(two.ana, there) != moved
    for copied in (box, moved, msgspec.structs.replace(box, source=other)):
        with pytest.raises(DamagedSeal):
            boxes.open_together(parts, there, copied)


def test_a_box_with_fewer_keepers_by_another_hand_than_a_holder_s_does_not_count(two: Protected) -> None:
    """Mal writes in the story, and files a box that one opens alone in the place of the one that takes two."""
    mal = two.room.join("Mal")
    two.room.let_in(two.story, mal)
    weak = boxes.make(two.place, two.ana.new_id(), Identity(FALSE), boxes.Keeping([mal.keys.public], 1, box_of(two).id))
    file_box(mal, two.story.comp, weak)
    two.room.swap(two.story.comp, mal, two.ana)
    assert box_of(two).k == 2


@pytest.mark.parametrize("needed", [1, 2])
def test_what_the_source_s_record_says_of_its_keepers_moves_no_page(room: Newsroom, needed: int) -> None:
    """Whoever writes in the story can write there that one is enough, or that two are needed, and who keeps it."""
    two = protected(room, needed=needed)
    mal = room.join("Mal")
    room.let_in(two.story, mal)
    with mal.compartment(two.story.comp).commit(mal.pen) as draft:
        draft.set("source", RecordId(two.source), {"needed": 3 - needed, "holders": [str(mal.me)], "box": "f" * 32})
    room.swap(two.story.comp, mal, two.ana)
    seen = sources.as_sealed(two.ana, two.story.comp, two.source)
    assert (seen.source.needed, set(seen.source.holders)) == (needed, {person(two.ana), person(two.ben)})
    assert seen.differs is None
    if needed == 1:
        with pytest.raises(NotAllowed) as told:
            two.ask()
        assert told.value.why == Why.ONE_IS_ENOUGH.value


def test_a_box_that_was_given_another_source_is_still_found(two: Protected) -> None:
    box = box_of(two)
    mal = two.room.join("Mal")
    two.room.let_in(two.story, mal)
    with mal.compartment(two.story.comp).commit(mal.pen) as draft:
        draft.set("box", RecordId(box.id), {"source": "f" * 32})
    two.room.swap(two.story.comp, mal, two.ana)
    assert box_of(two) == box


def test_two_first_boxes_both_stand_until_a_holder_of_one_merges_them(two: Protected) -> None:
    """Ben filed one on his laptop before he had seen Ana's."""
    before = box_of(two)
    second = boxes.make(
        two.place, two.ben.new_id(), Identity(NAME), boxes.Keeping([two.ben.keys.public, two.ana.keys.public], 1)
    )
    file_box_unseen(two, second)
    ids = {box.id for box in boxes.standing(two.ana, two.place)}
    assert ids == {before.id, second.id}
    keeping = resealing.merged_keeping(two.ana, two.place, before, [second])
    resealing.file_merged(two.ana, two.place, Identity(NAME), keeping)
    (left,) = boxes.standing(two.ana, two.place)
    assert (left.replaces, left.merged, left.k) == (before.id, [second.id], 2)


def test_who_files_a_box_beside_it_does_not_merge_the_true_one_away(room: Newsroom) -> None:
    """Mal pretends not to have seen the first box, files one of her own, and then one that names the true as merged."""
    mal = room.join("Mal")
    two = protected(room, inside=(mal,))
    room.carry(two.ana, mal, two.story.comp)
    true = box_of(two)
    own = boxes.make(two.place, two.ana.new_id(), Identity(FALSE), boxes.Keeping([mal.keys.public], 1))
    file_box_unseen(two, own, mal)
    merging = boxes.make(
        two.place, two.ana.new_id(), Identity(FALSE), boxes.Keeping([mal.keys.public], 1, own.id, (true.id,))
    )
    file_box(mal, two.story.comp, merging)
    two.room.swap(two.story.comp, mal, two.ana)
    standing = boxes.standing(two.ana, two.place)
    assert standing[0] == true
    assert merging in standing


def test_no_weaker_box_takes_its_place_when_too_few_keepers_are_left(two: Protected) -> None:
    """Ben may no longer know when Ana opens: sealed to Ana alone it would take one where two were promised."""
    mark = two.ask()
    two.release(mark)
    before = box_of(two)
    narrowed = Promise("Only Ana.", 1, "by voice", "", (), frozenset({person(two.ana)}), 10**13)
    sources.change_promise(two.ana, two.story.comp, two.source, narrowed)
    assert opens(two, mark)
    assert box_of(two) == before
    assert not opens(two, mark)


def test_one_share_says_nothing(two: Protected) -> None:
    box = box_of(two)
    own = box_shares.own(two.ana.keys.opening, box, two.ana.me)
    for parts in ((own,), (own, own), (own, shares.Share(2, bytes(32)))):
        with pytest.raises((NotEnoughShares, NotForThisKey)):
            boxes.open_together(parts, two.place, box)


# What the attacks are made of


def file_box_unseen(two: Protected, box: boxes.BoxFields, by: Session | None = None) -> None:
    """Filed by who has not seen the source: a fresh copy of the story as it was before."""
    author = by or two.ben
    story = two.ana.compartment(two.story.comp)
    verdict = story.book.state.verdict
    given = {one.given for one in verdict.members[author.me]}
    (grant,) = [story.book.graph.node(one) for one in given if one is not None]
    old = [
        one
        for one, node in ((c, story.book.graph.node(_id(c))) for c in everything(story))
        if node.id == grant.id or story.book.state.order.before(node, grant)
    ]
    folder = two.room.folder / f"apart {box.id}"
    folder.mkdir()
    apart, _ = take_in(Location(folder, two.story.comp, FileKey.draw(), shape), old)
    draft = Draft()
    draft.set("box", RecordId(box.id), box.fields())
    commit = apart.write(author.pen, draft)
    apart.close()
    for one in (two.ana, author):
        one.compartment(two.story.comp).receive([commit.received()])


def _id(received: ReceivedCommit) -> CommitId:
    return CommitId(digest("commit", received.header).hex())


def _first_box(two: Protected) -> boxes.BoxFields:
    return next(box for box, _ in boxes.by_digest(two.ana, two.story.comp).values() if box.replaces is None)


def _release_of(two: Protected, mark: str) -> AskRelease:
    asked = request(two, mark)
    for one in two.ana.compartment(two.story.comp).book.state.asks:
        if isinstance(one.body, AskRelease) and one.body.ask == asked.ask:
            return one.body
    raise AssertionError


def _plain(two: Protected, mark: str) -> bytes:
    once = onetime.find(two.ana, request(two, mark).to)
    return files.open_bytes([once], canonical.from_text(_release_of(two, mark).share))


def _answer(two: Protected, by: Session, mark: str, share: shares.Share) -> None:
    asked = request(two, mark)
    sealed = box_shares.release(asked.ask, box_of(two).id, share, HybridRecipient.parse(asked.to))
    write(by, two.story.comp, AskRelease(asked.ask, asked.box, sealed))
    swap(two)


def _another_source(two: Protected, *more: Session) -> SourceId:
    may_know = frozenset({person(two.ana), person(two.ben), *(person(one) for one in more)})
    promise = Promise("Only two.", 1, "by voice", "an official", (), may_know, 10**13)
    made = sources.add_source(two.ana, two.story.comp, sources.NewSource(Identity(FALSE), promise, needed=2))
    swap(two)
    return made
