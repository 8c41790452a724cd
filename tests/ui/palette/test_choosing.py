"""Which eight rows answer: by shelf, the best first, and no letters taken for another's."""

from hypothesis import given
from hypothesis import strategies as st

from tipdesk.ui.offers import Offer, Shelf
from tipdesk.ui.palette.choosing import ROWS, choose, folded, marks


def one(shelf: Shelf, words: str, **more: object) -> Offer:
    return Offer(shelf, "search", words, lambda: None, **more)  # type: ignore[arg-type]


def said(offers: tuple[Offer, ...]) -> list[str]:
    return [offer.words for offer in offers]


def test_a_word_that_begins_so_comes_before_one_that_only_holds_it() -> None:
    offers = [one(Shelf.OPEN, "Transferred"), one(Shelf.OPEN, "The ferry"), one(Shelf.OPEN, "Ferry operators")]
    assert said(choose(offers, "ferr")) == ["Ferry operators", "The ferry", "Transferred"]


def test_every_word_must_be_there_in_any_order_and_case_and_accent_do_not_count() -> None:
    offers = [one(Shelf.DO, "Über die Fähre"), one(Shelf.DO, "Die Brücke")]
    assert said(choose(offers, "fahre UBER")) == ["Über die Fähre"]


def test_what_is_one_of_many_alike_shows_only_when_it_was_asked_for() -> None:
    offers = [one(Shelf.WITH, "File into a story"), one(Shelf.WITH, "File into 'The ferry'", typed_only=True)]
    assert said(choose(offers, "")) == ["File into a story"]
    assert said(choose(offers, "file ferry")) == ["File into 'The ferry'"]


def test_what_was_found_by_its_text_answers_those_words_only() -> None:
    offers = [one(Shelf.OPEN, "My lost umbrella", answers="ferr")]
    assert said(choose(offers, "ferr")) == ["My lost umbrella"]
    assert said(choose(offers, "ferri")) == []


def test_no_shelf_starves_and_no_row_stays_empty() -> None:
    offers = [one(shelf, f"{shelf.value} {n}") for shelf in Shelf for n in range(9)]
    shown = choose(offers, "")
    assert [offer.shelf for offer in shown] == [Shelf.WITH] * 2 + [Shelf.OPEN] * 4 + [Shelf.DO] * 2
    assert len(choose([offer for offer in offers if offer.shelf is Shelf.DO], "")) == ROWS


@given(st.text(), st.text())
def test_marks_lie_in_the_text_in_order_and_never_over_each_other(text: str, typed: str) -> None:
    assert len(folded(text)) == len(text)
    at = 0
    for begin, end in marks(text, typed):
        assert at <= begin < end <= len(text)
        at = end
