"""First run's questions, answered."""

from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from tipdesk.app.binding import demo_surroundings
from tipdesk.app.founding import ASKED, FoundingOverDesk
from tipdesk.app.here import here
from tipdesk.seal import recovery


@given(st.binary(min_size=ASKED, max_size=ASKED))
def test_three_different_groups_of_the_code_are_asked_for_whatever_chance_says(drawn: bytes) -> None:
    at = replace(here(Path("/nowhere")), chance=lambda _count: drawn)
    code = FoundingOverDesk(at, demo_surroundings(at)).draw_code()
    assert len(set(code.asked)) == ASKED
    assert all(0 <= place < len(code.groups) for place in code.asked)
    assert recovery.parse("-".join(code.groups)).expose() == "".join(code.groups).encode()


def test_a_drawn_passphrase_has_seven_words_of_the_list(tmp_path: Path) -> None:
    at = here(tmp_path / "vault")
    around = demo_surroundings(at)
    words = FoundingOverDesk(at, around).draw_passphrase().split(" ")
    assert len(words) == 7
    assert set(words) <= set(around.lists.words)
