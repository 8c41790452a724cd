"""Hits on a page of pixels: a hit marks the words that it touches."""

from tipdesk.intake.viewing import Box, Word, Words
from tipdesk.ui.view.hitting import hit_boxes


def test_each_hit_marks_its_words_and_no_others() -> None:
    text = "the ferry was never inspected"
    words, at = [], 0
    for place, word in enumerate(text.split()):
        words.append(Word(word, at, Box(place / 10, 0, 0.1, 0.1)))
        at += len(word) + 1
    page = Words(0, text, tuple(words))
    ferry, never = text.index("ferry"), text.index("never")
    assert hit_boxes(page, [(ferry, ferry + 5)]) == ((words[1].box,),)
    assert hit_boxes(page, [(ferry, ferry + 9), (never, never + 2)]) == ((words[1].box, words[2].box), (words[3].box,))
    assert hit_boxes(page, []) == ()
    assert hit_boxes(Words(0, text, ()), [(0, 3)]) == ()
