"""Words that are read to each other: eight of one list, typed back, and the wrong one is named."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from paths import RESOURCES

from tipdesk.errors import UnknownWord
from tipdesk.seal import words
from tipdesk.seal.hashing import digest

LIST = (RESOURCES / "lists" / "words.txt").read_text("utf-8").split()


@given(st.binary(min_size=32, max_size=32))
def test_eight_words_are_the_first_88_bits_of_the_digest(identifier: bytes) -> None:
    read = words.joining_words(identifier, LIST)
    number = 0
    for word in read:
        number = number << 11 | LIST.index(word)
    assert number.to_bytes(11, "big") == digest("words", identifier)[:11]
    assert words.typed_words("  " + "\n ".join(read).upper(), LIST) == read


def test_the_word_that_is_not_in_the_list_is_named() -> None:
    with pytest.raises(UnknownWord) as told:
        words.typed_words(f"{LIST[0]} qqxx {LIST[1]} zzxx", LIST)
    assert told.value.word == "qqxx"


def test_a_drawn_passphrase_has_seven_words_of_the_list() -> None:
    drawn = words.draw_passphrase(LIST).expose().decode().split()
    assert len(drawn) == 7
    assert set(drawn) <= set(LIST)
    assert words.draw_passphrase(LIST) != words.draw_passphrase(LIST)
