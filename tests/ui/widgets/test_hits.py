"""Where the words of a search stand in a text."""

from hypothesis import given
from hypothesis import strategies as st

from tipdesk.ui.widgets.hits import hit_spans


def test_a_term_is_marked_where_a_word_begins_with_it() -> None:
    text = "The yardstick in the Yard, no backyard"
    assert [text[begin:end] for begin, end in hit_spans(text, "yard")] == ["yard", "Yard"]


def test_scripts_without_spaces_are_marked_anywhere() -> None:
    text = "水庫的水被喝了"
    assert hit_spans(text, "庫的") == ((1, 3),)


@given(st.text(), st.text(max_size=20))
def test_spans_lie_within_the_text_in_order_and_never_overlap(text: str, words: str) -> None:
    end_before = 0
    for begin, end in hit_spans(text, words):
        assert end_before <= begin < end <= len(text)
        end_before = end
