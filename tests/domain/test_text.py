"""Hidden characters get names; nothing that shows itself is changed."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipdesk.domain.text import alike_count, hidden_count, pieces, visible


def test_a_name_that_turns_itself_round_shows_it() -> None:
    assert visible("report\u202efdp.exe") == "report⟨RLO⟩fdp.exe"
    assert [piece.text for piece in pieces("a\u200bb") if piece.hidden] == ["ZWSP"]


def test_letters_of_all_scripts_and_joined_pictures_stay_as_they_are() -> None:
    for text in ("Straße", "مرحبا", "نمی‌دانم", "港口合同", "👩\u200d🚒", "line\nline\tend"):
        assert visible(text) == text


@given(st.text())
def test_nothing_hidden_is_left_and_nothing_is_lost(text: str) -> None:
    shown = pieces(text)
    assert all(unicodedata.category(c) not in {"Cc", "Cs"} or c in "\n\t" for p in shown for c in p.text)
    assert "".join(p.text for p in shown if not p.hidden) == "".join(c for c in text if hidden_count(c) == 0)
    assert "".join(p.text for p in pieces(f"Latin{text}") if not p.hidden).startswith("Latin")
    assert hidden_count(text) == sum(hidden_count(c) for c in text)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("p\u0430ypal", "p\u0430⟨Cyrillic⟩ypal"),
        ("clerk@c\u043euncil.example", "clerk@c\u043e⟨Cyrillic⟩uncil.example"),
        ("https://\u0440\u0430\u0443.example/x", "https://\u0440\u0430\u0443⟨Cyrillic⟩.example/x"),
        ("Al\u03bfysia", "Al\u03bf⟨Greek⟩ysia"),
        ("\uff21dmin", "\uff21⟨Full-width⟩dmin"),
    ],
)
def test_letters_that_look_like_others_are_named_in_words_addresses_and_links(text: str, shown: str) -> None:
    assert visible(text) == shown
    assert alike_count(text) == 1
    assert hidden_count(text) == 0


def test_words_of_one_script_beside_words_of_another_stay_as_they_are() -> None:
    for text in ("Кто подписывает акты", "IT-компания", "Tipdesk для редакции", "Москва.example", "μm and µm"):
        assert visible(text) == text
