"""Hidden characters get names; nothing that shows itself is changed."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from tipdesk.domain.text import hidden_count, pieces, visible


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
    assert hidden_count(text) == sum(hidden_count(c) for c in text)
