"""What every page is: a widget with its own header, two typed signals, a way to be told of changes."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from tipdesk.desk.history import What
from tipdesk.domain.settings import Personal
from tipdesk.errors import NothingToUndo, TipdeskError
from tipdesk.ui import keys
from tipdesk.ui.changes import Capture, Changes, Want, changed
from tipdesk.ui.drafting import Drafts
from tipdesk.ui.keys import Intent
from tipdesk.ui.look import Look
from tipdesk.ui.offers import With, with_acts
from tipdesk.ui.shell.runner import Runner
from tipdesk.ui.shell.shown import StoryLine
from tipdesk.ui.stepping import Stepping
from tipdesk.ui.steps import NoSteps, Steps
from tipdesk.ui.undone import touched
from tipdesk.ui.widgets.toast import Toast


@dataclass(frozen=True)
class PageParts:
    """What the composition root hands to each page."""

    look: Look
    runner: Runner
    sentence: Callable[[TipdeskError], str]
    """The words for a failure (`ui/words.py`)."""
    copy: Callable[[str], None]
    """The guarded clipboard."""
    letters: keys.Letters = field(default_factory=keys.Letters)
    """Whether single letters act: a setting of the person's."""
    dress: Callable[[Personal], None] = field(default=lambda _own: None)
    """Puts on what a person set for themselves: light or dark, size, keys, lock."""
    drafts: Drafts = field(default_factory=Drafts)
    """Where half-written text is sealed; nowhere, while the vault is closed."""
    steps: Steps = field(default_factory=NoSteps)
    """What was done in this window and can be taken back."""


class Page(QWidget):
    """`header` is 48 high and stands over the content; a page that has its head inside gives None."""

    changed = Signal(object)
    """Changes: what kinds of things this page has just changed."""
    wants = Signal(object)
    """Want: where the person wants to go."""

    def __init__(self, parts: PageParts) -> None:
        super().__init__()
        self.parts = parts
        self.look = parts.look
        self.runner = parts.runner
        self.header: QWidget | None = None
        self.acts: dict[Intent, Callable[[], object]] = {Intent.UNDO: self.undo, Intent.REDO: self.redo}
        """What this page does for each intent; the keys come from the one table."""
        self.with_this: Callable[[tuple[StoryLine, ...]], With] = self._with_this
        """What the palette offers for what is in sight; `stories` are those that one may file into."""
        self._own_toast: Toast | None = None
        self._stepping = Stepping(self, self, parts.steps)
        # Where nothing inside can hold the focus (an empty table), the page itself hears the keys.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def entered(self) -> None:
        """The page comes into sight: ask the desk, give the focus to the list."""

    def arrive(self, want: Want) -> None:
        """Open what the want names: a tip, words, files; called before `entered`."""

    def left(self) -> None:
        """The page goes out of sight: what was kept in place may go, what is open is sealed."""

    def refresh(self, changes: Changes) -> None:
        """Something changed elsewhere; a page decides by kind whether to ask again."""

    def acts_here(self) -> keys.Acts:
        """What can be done now, by keys, palette and the sheet of keys; a part with acts of its own adds them."""
        return self.acts

    def _with_this(self, _stories: tuple[StoryLine, ...]) -> With:
        return With(self.tr("Here"), with_acts(self.acts_here()))

    def say(self, words: str, undo: str = "") -> None:
        """A toast at the page's foot; a page with a list has it at the list's."""
        if self._own_toast is None:
            self._own_toast = Toast(self.look, self)
            self._own_toast.undone.connect(self.undo)
        self._own_toast.say(words, undo)

    def undo(self) -> None:
        """The last step of the window, wherever it was done."""
        self._stepping.undo()

    def redo(self) -> None:
        self._stepping.redo()

    def took_back(self, what: What, words: str) -> None:
        """A step was taken back or done again: this page asks again, and says what it was."""
        self.refresh(changed(*touched(what)))
        self.say(words)

    def failed(self, error: TipdeskError) -> None:
        """A page with a strip for what went wrong shows it there."""
        self.say(self.parts.sentence(error))

    def stepped(self, what: What, words: str) -> None:
        """Called by `Stepping`."""
        self.took_back(what, words)
        self.changed.emit(changed(*touched(what)))

    def not_stepped(self, error: TipdeskError) -> None:
        """Called by `Stepping`: where there is nothing to do, a toast is enough."""
        if isinstance(error, NothingToUndo):
            self.say(self.parts.sentence(error))
        else:
            self.failed(error)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys.press(self.acts, event, self.parts.letters)


class Aside(QWidget):
    """A small window beside the one: quick capture. Its title is `Tipdesk` too."""

    changed = Signal(object)
    """Changes: what kinds of things were just changed here."""
    wants = Signal(object)
    """Want: where the person wants to go in the window."""
    kept = Signal(str)
    """It has closed, and this says what became of what was written."""
    lock_wanted = Signal()

    def begin(self, want: Capture) -> None:
        """Come up, with the cursor in the text; what was begun before is still there."""
        raise NotImplementedError

    def leave(self) -> None:
        """Before the lock: what is written is sealed as a draft, and the window closes."""
        raise NotImplementedError
