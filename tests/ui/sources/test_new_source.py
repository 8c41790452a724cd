"""Who may keep a new source: the story's people, and a security editor for a share of what takes two."""

import pytest
from keepers import Newsroom, person
from protected import room
from pytestqt.qtbot import QtBot
from windows import show

from tipdesk.desk import sources
from tipdesk.domain.access import Why
from tipdesk.domain.ids import PersonId, StoryId
from tipdesk.domain.promise import Promise
from tipdesk.domain.settings import Policy
from tipdesk.domain.source import Identity
from tipdesk.errors import NotAllowed
from tipdesk.ledger.root import DeskRole
from tipdesk.ui.page import Page, PageParts
from tipdesk.ui.sources.making import desk_source, keepers_to_choose
from tipdesk.ui.sources.new_source import NewSourceDialog
from tipdesk.ui.sources.values import NewSource

__all__ = ["room"]


def test_the_desk_asks_for_so_many_keepers_and_the_dialog_says_so(
    room: Newsroom, parts: PageParts, qtbot: QtBot
) -> None:
    """Past the dialog nothing is sealed to fewer either."""
    story, sol = room.story(), room.join("Sol", DeskRole.SECURITY_EDITOR)
    room.join("Val", DeskRole.SECURITY_EDITOR)
    room.ana.standing.policy = Policy(keepers_needed=2, keepers_of=3)
    keepers = keepers_to_choose(room.ana, StoryId(str(story.comp)), 1)
    shown = show(qtbot, Page(parts))
    dialog = NewSourceDialog(parts.look, shown.window, keepers, room.ana.standing.policy.together)
    dialog._rows[1][1].set_ticked(ticked=True)
    dialog._judge()
    assert not dialog.two.isEnabled()
    assert dialog.two.toolTip() == "Tick 3 keepers first: the desk asks for so many."
    dialog._rows[2][1].set_ticked(ticked=True)
    dialog._judge()
    assert dialog.two.isEnabled()
    mine = PersonId(room.ana.me)
    promise = Promise("Only us.", 1, "by voice", "an official", (), frozenset({mine, PersonId(person(sol))}))
    before = len(list(room.ana.view(story.comp).every("source")))
    with pytest.raises(NotAllowed) as told:
        sources.add_source(room.ana, story.comp, sources.NewSource(Identity("A Person"), promise, needed=2))
    assert told.value.why == Why.FEWER_THAN_THE_DESK_ASKS.value
    assert len(list(room.ana.view(story.comp).every("source"))) == before


def test_a_security_editor_keeps_a_share_together_with_another_and_never_alone(
    room: Newsroom, parts: PageParts, qtbot: QtBot
) -> None:
    story, sol = room.story(), room.join("Sol", DeskRole.SECURITY_EDITOR)
    room.join("Kay")
    keepers = keepers_to_choose(room.ana, StoryId(str(story.comp)), 1)
    assert [(one.name, one.outside) for one in keepers] == [("Ana", False), ("Sol", True)]
    shown = show(qtbot, Page(parts))
    dialog = NewSourceDialog(parts.look, shown.window, keepers)
    dialog.show_alias("quiet heron")
    dialog.promise.setPlainText("Only Ana, with Sol's share.")
    dialog.form.name.setText("A Person")
    made: list[NewSource] = []
    dialog.created.connect(made.append)
    dialog.open()
    dialog._rows[1][1].set_ticked(ticked=True)
    dialog._judge()
    assert not dialog.main.isEnabled()
    assert "together with another" in dialog.main.accessibleDescription()
    dialog.two.set_ticked(ticked=True)
    dialog._judge()
    dialog.main.click()
    who = sources.add_source(room.ana, story.comp, desk_source(made[0], 1))
    source = sources.read_source(room.ana, story.comp, who).source
    assert set(source.holders) == {person(room.ana), person(sol)}
    assert source.needed == 2
