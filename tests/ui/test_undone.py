"""Each step that can be taken back has a whole sentence for it."""

import pytest

from tipdesk.desk.history import What
from tipdesk.domain.intentions import Intention
from tipdesk.ui.changes import Kind
from tipdesk.ui.undone import ONE, redone, touched, undone


@pytest.mark.parametrize("intention", Intention)
def test_each_step_is_told_in_a_whole_sentence_and_touches_a_page(intention: Intention) -> None:
    what = What(intention, "place", ("a" * 32, "b" * 32))
    words = undone(what)
    assert words.startswith("Undone: ")
    assert words.endswith(".")
    assert ("2" in words) is (intention not in ONE)
    assert redone(what).endswith(".")
    assert Kind.LOG in touched(what)
    assert len(touched(what)) > 1
