"""What a contributor writes so that a due destruction takes more with it than was promised: nothing else goes."""

from desk.test_destruction import on_the_day, room, two
from protected import Protected

from tipdesk.desk import boxes, destruction, holds, sources
from tipdesk.desk.box_fields import Place
from tipdesk.domain.ids import SourceId
from tipdesk.domain.promise import Promise
from tipdesk.domain.source import Identity
from tipdesk.ledger.ids import RecordId

__all__ = ["room", "two"]
LATER_MS = 2 * 10**13


def another(two: Protected) -> Place:
    """A source of Ana's that is promised to stay, and is held."""
    promise = Promise("Longer.", 1, "by voice", "an official", (), frozenset({str(two.ana.me)}), LATER_MS)  # type: ignore[arg-type]
    new = sources.NewSource(Identity("ZQCANARY Other", (), "", ""), promise, alias="", needed=1)
    source = sources.add_source(two.ana, two.story.comp, new)
    holds.hold(two.ana, holds.of_source(two.ana, two.story.comp, source), "a court asks for it")
    two.room.swap(two.story.comp, two.ana, two.ben)
    return Place(two.story.comp, RecordId(source))


def attacked(two: Protected, patch: dict[RecordId, tuple[str, dict[str, object]]]) -> None:
    with two.ben.compartment(two.story.comp).commit(two.ben.pen) as draft:
        for record, (kind, fields) in patch.items():
            draft.set(kind, record, fields)
    two.room.swap(two.story.comp, two.ana, two.ben)


def destroyed(two: Protected) -> None:
    on_the_day(two)
    destruction.destroy(two.ana, two.story.comp, SourceId(two.source))


def test_a_box_that_a_source_names_and_another_owns_stays(two: Protected) -> None:
    place = another(two)
    box = boxes.current(two.ana, place)
    assert box is not None
    attacked(two, {RecordId(two.source): ("source", {"box": box.id})})
    destroyed(two)
    assert boxes.current(two.ana, place) == box


def test_a_box_that_was_given_another_source_goes_with_its_own(two: Protected) -> None:
    place = another(two)
    box = boxes.current(two.ana, place)
    assert box is not None
    attacked(two, {RecordId(box.id): ("box", {"source": two.source})})
    destroyed(two)
    assert boxes.current(two.ana, place) == box


def test_what_is_no_box_at_all_does_not_go_with_one(two: Protected) -> None:
    place = another(two)
    attacked(two, {RecordId(two.source): ("source", {"box": str(place.source)})})
    destroyed(two)
    assert sources.read_source(two.ana, two.story.comp, SourceId(place.source)).promise.agreed_ms == 1
