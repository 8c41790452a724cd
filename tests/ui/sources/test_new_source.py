"""Who may keep a new source: the story's people, and a security editor for a share of what takes two."""

from keepers import Newsroom, person
from protected import room
from pytestqt.qtbot import QtBot
from windows import show

from tipdesk.desk import sources
from tipdesk.domain.ids import StoryId
from tipdesk.ledger.root import DeskRole
from tipdesk.ui.page import Page, PageParts
from tipdesk.ui.sources.making import desk_source, keepers_to_choose
from tipdesk.ui.sources.new_source import NewSourceDialog
from tipdesk.ui.sources.values import NewSource

__all__ = ["room"]


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
