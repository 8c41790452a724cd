"""The words of a place are read in short steps, are whole for whoever asks between two, and follow what is filed."""

from pathlib import Path

import pytest
from compartments import Laptop, record_id, tips
from hypothesis import given
from hypothesis import strategies as st

from tipdesk.ledger import many, search, sift, vocabulary
from tipdesk.ledger.compartment import Compartment
from tipdesk.ledger.vocabulary import Vocabulary


def filed(folder: Path) -> tuple[Laptop, Compartment]:
    laptop = Laptop()
    compartment = laptop.found(folder)
    for _ in compartment.bulk(laptop.pen, tips(1, 120, text="harbour \U00020000\U00020001 Größe")):
        pass
    return laptop, compartment


def test_words_are_read_in_steps_and_between_two_all_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vocabulary, "STEP", 10)
    _, compartment = filed(tmp_path)
    first, second = compartment.reading(), compartment.reading()
    assert sum(1 for _ in first.vocabulary.steps()) > 10
    assert list(first.vocabulary.steps()) == []
    steps = second.vocabulary.steps()
    next(steps)
    assert second.search("arbou").total == 120
    assert list(steps) == []
    assert first.vocabulary.now().containing("arbou") == ["harbour"]
    assert first.vocabulary.now().containing("gross") == []
    assert first.search("röß").total == 120
    for view in (first, second):
        view.close()
    compartment.close()


def test_a_half_word_is_found_by_the_words_that_are_read_already(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vocabulary, "STEP", 10)
    _, compartment = filed(tmp_path)
    view = compartment.reading()
    assert view.vocabulary.so_far().containing("arbou") == []
    steps = view.vocabulary.steps()
    while not view.vocabulary.so_far().containing("arbou"):
        next(steps)
    # Behind it in the index's order: not read yet.
    assert view.vocabulary.so_far().containing("röß") == []
    assert len(search.newest(view.db, search.expression("arbou", view.vocabulary.so_far()), limit=200)) == 120
    assert list(steps)
    assert view.vocabulary.so_far().containing("arbou") == view.vocabulary.now().containing("arbou") == ["harbour"]
    view.close()
    compartment.close()


def test_what_is_filed_since_is_known_and_much_is_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    laptop, compartment = filed(tmp_path)
    view = compartment.reading()
    for number, word in enumerate(("breakwater", "lighthouse")):
        assert view.search(word[2:7]).total == 0
        with compartment.commit(laptop.pen) as draft:
            draft.set("tip", record_id(500 + number), {"title": f"the {word}"})
        assert view.search(word[2:7]).total == 1
    monkeypatch.setattr(vocabulary, "ADDED_MOST", 5)
    for _ in compartment.bulk(laptop.pen, tips(700, 9, text="seawall")):
        pass
    assert view.search("eawal").total == 9
    assert view.vocabulary.now().containing("ighthous") == ["lighthouse"]
    view.close()
    compartment.close()


def test_at_most_so_many_words_are_given_in_order() -> None:
    words = Vocabulary([f"w{number:02d}x" for number in range(30)]).extended([b'{"text":"zw99x\\nw30x"}'])
    assert words.containing("w", 3) == ["w00x", "w01x", "w02x"]
    assert words.containing("x", 100)[-2:] == ["w30x", "zw99x"]


@given(st.lists(st.text("abäß日𠀀", min_size=1, max_size=4), max_size=30), st.text("abäß日𠀀", min_size=1, max_size=2))
def test_words_that_begin_so_are_those_that_do(words: list[str], part: str) -> None:
    known = sorted(set(words), key=str.encode)
    begin = [word for word in known if word.startswith(part)]
    assert Vocabulary(known).beginning(part, 100) == begin
    assert len(Vocabulary(known).beginning(part, 1)) == min(2, len(begin))


def test_the_commonest_words_of_a_beginning_give_a_page_of_what_it_finds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vocabulary, "COMMON_FROM", 2)
    monkeypatch.setattr(vocabulary, "COUNTED_MOST", 2)
    laptop, compartment = filed(tmp_path)
    words = ["ink ash", "ink ash", "ink ash", "isle ash", "isle ash", "ivy ash", "oak", "elm", "elk"]
    with compartment.commit(laptop.pen) as draft:
        for number, word in enumerate(words):
            draft.set("tip", record_id(800 + number), {"title": word})
    view = compartment.reading()
    asked = search.expression("ash i")
    assert view.vocabulary.commonly(asked) == ""
    assert list(view.vocabulary.steps())
    monkeypatch.setattr(vocabulary, "COUNTED_MOST", 1)
    # The commonest of them alone, and the letter itself.
    assert view.vocabulary.commonly(asked) == '("ash") AND ("i" OR "ink")'
    found = search.newest(view.db, view.vocabulary.commonly(asked))
    every = search.newest(view.db, asked)
    assert [card.title for card in found] == ["ink ash"] * 3
    assert len(every) == 6
    assert {card.row for card in found} < {card.row for card in every}
    # Where none is common, some of those that begin so.
    assert view.vocabulary.commonly('"el" *') == '("el" OR "elk")'
    view.close()
    compartment.close()


def test_a_beginning_spelled_out_finds_what_the_beginning_finds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vocabulary, "COMMON_FROM", 1)
    laptop, compartment = filed(tmp_path)
    words = ["harbours", "Harbinger", "harb", "grösse", "Größen", "garb", "haus harbour-master"]
    with compartment.commit(laptop.pen) as draft:
        for number, word in enumerate(words):
            draft.set("tip", record_id(800 + number), {"title": word})
    view, learned = compartment.reading(), compartment.reading()
    assert list(learned.vocabulary.steps())
    with compartment.commit(laptop.pen) as draft:
        draft.set("tip", record_id(900), {"title": "harbourless"})
    for query in ("harb", "HARBOUR", "größ", "gros", "ha tip", '"tip 7" harb', "nothing", "x"):
        asked = search.expression(query)
        assert learned.vocabulary.spelled(asked) != asked or not view.search(query).total
        assert learned.search(query) == view.search(query)
        assert many.newest([learned], asked) == many.newest([view], asked)
        assert sift.newest(learned, asked, 50) == sift.newest(view, asked, 50)
        assert sift.counted(learned, asked) == sift.counted(view, asked)
    # Counted by the beginning where many words begin so, and the same number.
    assert learned.vocabulary.spelled('"harb" *', 2) == '"harb" *'
    monkeypatch.setattr(vocabulary, "COMMON_FROM", 100)
    rarely = compartment.reading()
    assert list(rarely.vocabulary.steps())
    assert rarely.vocabulary.spelled('"garb" *') == '"garb" *'
    assert rarely.vocabulary.spelled('"harbo" *') != '"harbo" *'
    rarely.close()
    monkeypatch.setattr(vocabulary, "SPELLED_MOST", 2)
    assert learned.vocabulary.spelled('"harb" *') == '"harb" *'
    for one in (view, learned):
        one.close()
    compartment.close()
