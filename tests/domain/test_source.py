"""An identity shows itself to nobody who did not ask, and of it only what was asked for."""

from hypothesis import given
from hypothesis import strategies as st

from tipdesk.domain.ids import PersonId
from tipdesk.domain.promise import Promise, gap
from tipdesk.domain.source import Identity, Part, Way

WHOLE = Identity("ZQ name", (Way("signal", "ZQ one", "ZQ note"), Way("phone", "ZQ two")), "ZQ word", "ZQ hours")


def test_an_identity_has_no_repr() -> None:
    assert "ZQ" not in repr(WHOLE) + str(WHOLE) + f"{WHOLE.ways[0]!r}"


@given(st.frozensets(st.integers(-2, 5)), st.frozensets(st.sampled_from(Part)))
def test_only_what_was_ticked_is_given(ticked: frozenset[int], parts: frozenset[Part]) -> None:
    given_out = WHOLE.only(ticked, parts)
    assert given_out.ways == tuple(way for place, way in enumerate(WHOLE.ways) if place in ticked)
    assert bool(given_out.name) is (Part.NAME in parts)
    assert bool(given_out.safe_word or given_out.hours) is (Part.PLAN in parts)


@given(st.frozensets(st.sampled_from("abcd")), st.frozensets(st.sampled_from("abcd")))
def test_a_promise_is_kept_where_no_holder_is_beyond_it(promised: frozenset[str], holders: frozenset[str]) -> None:
    promise = Promise("", 0, "", "", (), frozenset(PersonId(p) for p in promised))
    found = gap(promise, frozenset(PersonId(p) for p in holders))
    assert (found is None) is (holders <= promised)
    assert found is None or found.beyond == holders - promised
