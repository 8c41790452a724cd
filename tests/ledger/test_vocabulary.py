"""The words of a place are read in short steps, are whole for whoever asks between two, and follow what is filed."""

from pathlib import Path

import pytest
from compartments import Laptop, record_id, tips

from tipdesk.ledger import vocabulary
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
