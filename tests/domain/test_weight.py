"""What stands before an act, by its weight."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipdesk.domain.weight import MANY, Act, Plain, Sentence, Touches, TypeName, weigh


@given(st.integers(0, MANY - 1))
def test_a_few_rows_need_nothing_but_undo(count: int) -> None:
    assert weigh(Act(Touches.ROWS, count)) == Plain()


@given(st.integers(MANY, 10**7))
def test_twenty_rows_need_a_sentence_with_the_number(count: int) -> None:
    assert weigh(Act(Touches.ROWS, count)) == Sentence(count)


@given(st.integers(1, 10**7))
def test_what_nobody_brings_back_is_agreed_to_and_of_many_the_number_is_typed(count: int) -> None:
    guard = weigh(Act(Touches.FOR_GOOD, count))
    assert guard == (Sentence(count) if count < MANY else TypeName(str(count), ()))


@pytest.mark.parametrize("touches", [Touches.SOURCE, Touches.STORY])
def test_a_source_or_a_story_needs_its_name_typed_and_what_is_lost_named(touches: Touches) -> None:
    guard = weigh(Act(touches, name="quiet heron", loses=(("statement", 3), ("contact", 0))))
    assert guard == TypeName("quiet heron", (("statement", 3),))


@pytest.mark.parametrize("name", ["", "  "])
def test_without_a_name_there_is_no_guard_that_an_empty_field_would_open(name: str) -> None:
    with pytest.raises(ValueError, match="without a name"):
        weigh(Act(Touches.SOURCE, name=name))
    assert not TypeName("", ()).fits("")


@pytest.mark.parametrize(
    ("typed", "fits"),
    [("quiet heron", True), (" Quiet  Heron ", True), ("quiet", False), ("", False), ("quiet herons", False)],
)
def test_the_name_is_typed_as_people_type(typed: str, *, fits: bool) -> None:
    assert TypeName("quiet heron", ()).fits(typed) is fits
