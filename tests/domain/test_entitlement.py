"""Spans of access: whatever was granted and ended, what stands at a moment is what a walk through the events says."""

from hypothesis import given
from hypothesis import strategies as st

from tipdesk.domain.entitlement import LEAD, spans
from tipdesk.domain.events import AccessEvent, Details, EventKind
from tipdesk.domain.ids import EventId, PersonId

K = EventKind
WHO = ("ana", "ben", "kay")
KINDS = (K.GRANT_GIVEN, K.GRANT_CHANGED, K.GRANT_ENDED, K.STORY_LEFT, K.TIP_READ)


def event(number: int, kind: EventKind, whom: str, until: int = 0) -> AccessEvent:
    by = whom if kind is K.STORY_LEFT else "ben"
    details = Details(whom=whom, role="reader", until_ms=until)
    return AccessEvent(EventId(f"{number:04}"), kind, PersonId(by), number * 10, where="ferry", details=details)


happenings = st.lists(
    st.tuples(st.sampled_from(KINDS), st.sampled_from(WHO), st.sampled_from((0, 45, 400))), max_size=12
)


@given(happenings, st.integers(0, 150), st.randoms())
def test_who_stands_at_a_moment_is_who_was_let_in_last_and_not_ended_since(
    happened: list[tuple[EventKind, str, int]], moment: int, chance: object
) -> None:
    events = [event(number, *one) for number, one in enumerate(happened)]
    open_now: dict[str, int] = {}
    for one in events:
        if one.at_ms > moment:
            break
        if one.kind in {K.GRANT_GIVEN, K.GRANT_CHANGED}:
            open_now[one.details.whom] = one.details.until_ms
        elif one.kind in {K.GRANT_ENDED, K.STORY_LEFT}:
            open_now.pop(one.details.whom, None)
    told = {who for who, until in open_now.items() if not until or until > moment}
    shuffled = sorted(events, key=lambda _: chance.random())  # type: ignore[attr-defined]
    assert {str(one.who) for one in spans(shuffled) if one.covers(moment, moment + 1)} == told


def test_a_founder_leads_until_they_leave() -> None:
    founded = AccessEvent(EventId("a"), K.STORY_FOUNDED, PersonId("ben"), 10, where="ferry")
    left = AccessEvent(EventId("b"), K.STORY_LEFT, PersonId("ben"), 50, where="ferry")
    (one,) = spans([left, founded])
    assert (one.who, one.role, one.from_ms, one.to_ms) == ("ben", LEAD, 10, 50)
    assert one.covers(10, 11)
    assert not one.covers(50, 60)
