"""What stands in the place of a person's id, written by a colleague's program: pages name them, or leave them out."""

import pytest
from desks import Desk

from tipdesk.ui import names


@pytest.mark.parametrize("person", ["", " ", "\u3000\u2003", "\u202e", "x" * 5_000])
def test_whatever_stands_for_a_person_is_called_something(desk: Desk, person: str) -> None:
    # What hides is called by its code, which is longer.
    assert len(names.first_name(desk.session, person)) <= max(len("⟨RLO⟩"), len(person))
    assert names.initials_of(names.name_of(desk.session, person)) is not None
