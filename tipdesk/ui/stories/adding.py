"""What stands before a new source of a story, and before a story goes out of every list."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tipdesk.domain.ids import SourceId, StoryId
from tipdesk.domain.weight import Act, Touches, TypeName, weigh
from tipdesk.errors import TipdeskError
from tipdesk.ui.drafted import drafted
from tipdesk.ui.look import Look
from tipdesk.ui.page import PageParts
from tipdesk.ui.sources.gateway import NewSourceGateway
from tipdesk.ui.sources.new_source import NewSourceDialog
from tipdesk.ui.sources.values import Keeper, NewSource
from tipdesk.ui.sources.writing import lost_words
from tipdesk.ui.tongue import tr
from tipdesk.ui.widgets.guard import GuardDialog


class AddingASource(QObject):
    """The dialog with its desk: `made(SourceId)`."""

    made = Signal(object)
    failed = Signal(object)

    def __init__(self, parts: PageParts, gateway: NewSourceGateway, over: QWidget, story: StoryId) -> None:
        super().__init__(over)
        self._parts, self._gateway, self._over, self._story = parts, gateway, over, story

    def begin(self) -> None:
        read = self._parts.runner.read
        read(self._gateway.may_know, self._ask, owner=self, failed=self.failed.emit)

    def _ask(self, keepers: tuple[Keeper, ...]) -> None:
        run, together = self._parts.runner, self._gateway.together()
        dialog = NewSourceDialog(self._parts.look, self._over, keepers, together)
        # Nothing of the sealed form: what is sealed to keepers must not lie in one person's drawer as well.
        draft = drafted(self._parts, dialog, f"source/{self._story}", dialog.open_fields())

        def refused(error: TipdeskError) -> None:
            dialog.say_refused(self._parts.sentence(error))

        def draw() -> None:
            run.read(self._gateway.draw_alias, dialog.show_alias, owner=dialog, failed=refused)

        def made(source: SourceId) -> None:
            draft.end()
            dialog.close_over()
            self.made.emit(source)

        def create(new: NewSource) -> None:
            sheet = draft.sheet

            def work() -> SourceId:
                source = self._gateway.create(new)
                sheet.forget()
                return source

            run.write(work, made, owner=dialog, failed=refused)

        dialog.draw_wanted.connect(draw)
        dialog.created.connect(create)
        dialog.open()
        draw()


def withdraw_dialog(look: Look, over: QWidget, codename: str, lost: tuple[tuple[str, int], ...]) -> GuardDialog:
    """Guard by weight: the codename is typed, what goes out of sight is named."""
    guard = weigh(Act(Touches.STORY, name=codename, loses=lost))
    # A story always has a codename to type.
    assert isinstance(guard, TypeName)
    dialog = GuardDialog(
        look, over, guard, title=tr("Withdraw this story"), main=tr("Withdraw"),
        about=tr("It stands in no list any more. Its file stays, and is verified as before."),
        loses=lost_words(guard.loses),
    )  # fmt: skip
    dialog.accepted.connect(dialog.close_over)
    return dialog
