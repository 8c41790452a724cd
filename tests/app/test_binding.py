"""What the desk is given on this laptop."""

import pytest

from tipdesk.app import binding
from tipdesk.app.here import here
from tipdesk.errors import KeyRingAbsent


def test_the_word_lists_are_whole() -> None:
    lists = binding.surroundings(here()).lists
    assert (len(lists.words), len(set(lists.words))) == (2048, 2048)
    for words in (lists.describing, lists.animals, lists.things):
        assert len(set(words)) == len(words) > 50


def test_a_demo_has_no_key_ring_and_the_cheapest_slot_that_is_allowed() -> None:
    around = binding.demo_surroundings(here())
    assert around.cost().checked() == binding.CHEAPEST
    for ask in (lambda: around.ring.read("x"), lambda: around.ring.write("x", b""), lambda: around.ring.forget("x")):
        with pytest.raises(KeyRingAbsent):
            ask()
