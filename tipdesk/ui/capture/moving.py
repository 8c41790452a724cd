"""Moving a way to reach somebody out of the text: which story, which source, sealed; only then the text loses it."""

from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tipdesk.domain.ids import SourceId, StoryId
from tipdesk.errors import TipdeskError
from tipdesk.ui.capture.gateway import CaptureGateway
from tipdesk.ui.capture.values import Moved, PlaceChoice, Taker
from tipdesk.ui.page import PageParts
from tipdesk.ui.stories.new_story import FoundingAStory
from tipdesk.ui.widgets.pick import Choice, PickDialog

NEW: Final = "new"


class Moving(QObject):
    """`sealed(Moved, StoryId, alias)` once it lies in the identity; `failed(error)`, and the text is as it was."""

    sealed = Signal(object, object, str)
    failed = Signal(object)
    given_up = Signal()

    def __init__(self, parts: PageParts, gateway: CaptureGateway, window: QWidget) -> None:
        super().__init__(window)
        self._parts, self._gateway, self._window = parts, gateway, window

    def begin(self, moved: Moved, story: StoryId | None, places: tuple[PlaceChoice, ...]) -> None:
        """An identity lies in a story: where the tip goes into none, one is asked for."""
        if story is not None:
            self._ask_source(moved, story)
            return
        stories = tuple(place for place in places if place.story is not None)
        choices = [Choice(place.story, place.title, place.codename, "notebook-text") for place in stories]
        choices.append(Choice(NEW, self.tr("A new story…"), icon="plus"))
        dialog = PickDialog(
            self._parts.look, self._window, self.tr("In which story is the source?"), tuple(choices),
            main=self.tr("Go on"), hint=self.tr("A few letters of the title or codename"),
        )  # fmt: skip

        def picked(key: object) -> None:
            if key == NEW:
                self._found_story(moved)
            else:
                self._ask_source(moved, StoryId(str(key)))

        self._until(dialog, picked)

    def _found_story(self, moved: Moved) -> None:
        founding = FoundingAStory(self._parts, self._gateway.founding(), self._window)
        founding.founded.connect(lambda story: self._ask_source(moved, story))
        founding.open()

    def _ask_source(self, moved: Moved, story: StoryId) -> None:
        def then(takers: tuple[Taker, ...]) -> None:
            choices = [Choice(NEW, self.tr("A new source, under an alias that is drawn"), icon="plus")]
            choices += [Choice(taker.source, taker.alias, icon="lock") for taker in takers]
            dialog = PickDialog(
                self._parts.look, self._window, self.tr("Whose identity is it?"), tuple(choices),
                main=self.tr("Seal it"), hint=self.tr("A few letters of the alias"),
            )  # fmt: skip
            self._until(
                dialog, lambda key: self._seal(moved, story, None if key == NEW else SourceId(str(key)), takers)
            )

        run = self._parts.runner
        run.read(lambda: self._gateway.takers(story), then, owner=self, failed=self._failed)

    def _until(self, dialog: PickDialog, picked: object) -> None:
        dialog.picked.connect(picked)
        # What was picked is told after the dialog has closed: closing alone is not yet giving up.
        dialog.closed.connect(self.given_up)
        dialog.open()

    def _seal(self, moved: Moved, story: StoryId, source: SourceId | None, takers: tuple[Taker, ...]) -> None:
        def work() -> str:
            if source is None:
                return self._gateway.seal_as_new(story, moved)
            self._gateway.seal_into(story, source, moved)
            return next(taker.alias for taker in takers if taker.source == source)

        def then(alias: str) -> None:
            self.sealed.emit(moved, story, alias)

        self._parts.runner.write(work, then, owner=self, failed=self._failed)

    def _failed(self, error: TipdeskError) -> None:
        self.failed.emit(error)
