"""The inbox's dialogs: assign, file, due date, note, tags, next step, many at once."""

from datetime import datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tipdesk.ui import when
from tipdesk.ui.look import Look
from tipdesk.ui.tips.values import Colleague, SavedFilter, StoryChoice, TipQuery
from tipdesk.ui.tongue import tr
from tipdesk.ui.widgets.fields import OneLine, Prose
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.over import Dialog
from tipdesk.ui.widgets.pick import Choice, PickDialog

NOBODY = "nobody"
NO_DATE = "no date"
# At the end of the working day: a due date without a time means that day.
DUE_HOUR = 17


def assign_dialog(look: Look, window: QWidget, people: tuple[Colleague, ...]) -> PickDialog:
    """Enter takes the first, who is me."""
    ordered = sorted(people, key=lambda person: (not person.is_me, person.name))
    choices = [
        Choice(person.person, tr("{name} (you)").format(name=person.name) if person.is_me else person.name, icon="user")
        for person in ordered
    ]
    choices.append(Choice(NOBODY, tr("Nobody"), icon="x"))
    return PickDialog(look, window, tr("Assign to"), tuple(choices), main=tr("Assign"), hint=tr("A name"))


def file_dialog(look: Look, window: QWidget, stories: tuple[StoryChoice, ...], queue: str = "") -> PickDialog:
    """The story in whose queue the tip waits stands first."""
    stories = tuple(sorted(stories, key=lambda story: story.codename != queue))
    choices = tuple(Choice(s.story, s.title, s.codename, "notebook-text") for s in stories)
    return PickDialog(
        look,
        window,
        tr("File into story"),
        choices,
        main=tr("File"),
        hint=tr("A few letters of the title or codename"),
    )


def queue_dialog(look: Look, window: QWidget, stories: tuple[StoryChoice, ...]) -> PickDialog:
    """For which story it is meant; it stays in the inbox."""
    choices = (
        *(Choice(s.codename, s.title, s.codename, "inbox") for s in stories),
        Choice("", tr("No queue"), icon="x"),
    )
    return PickDialog(
        look, window, tr("Queue of a story"), choices, main=tr("Put there"),
        hint=tr("A few letters of the title or codename"),
    )  # fmt: skip


def due_dialog(look: Look, window: QWidget) -> PickDialog:
    """Enter takes tomorrow; a date may be typed as year-month-day or day.month."""
    now = when.local(look, look.now_ms())

    def on(days: int) -> int:
        then = (now + timedelta(days=days)).replace(hour=DUE_HOUR, minute=0, second=0, microsecond=0)
        return int(then.timestamp() * 1000)

    fixed = [
        (tr("Tomorrow"), 1),
        (tr("Today"), 0),
        (tr("In 2 days"), 2),
        (tr("In a week"), 7),
        (tr("In 30 days"), 30),
    ]
    choices = [Choice(on(days), words, when.due(look, on(days)), "clock") for words, days in fixed]
    choices.append(Choice(NO_DATE, tr("No due date"), icon="x"))

    def typed(words: str) -> tuple[Choice, ...]:
        at = parse_day(words, now)
        return (Choice(at, when.due(look, at), words, "calendar"),) if at is not None else ()

    return PickDialog(
        look, window, tr("Due"), tuple(choices), main=tr("Set"), hint=tr("2025-03-28 or 28.3."), from_typed=typed
    )


def parse_day(words: str, now: datetime) -> int | None:
    """Milliseconds of a typed day in the zone of `now`, or None while it is no whole date yet."""
    for form in ("%Y-%m-%d", "%d.%m.%Y", "%d.%m.", "%d.%m"):
        text = words if "%Y" in form else f"{words.rstrip('.')}.{now.year}"
        try:
            day = datetime.strptime(text, form if "%Y" in form else "%d.%m.%Y")  # noqa: DTZ007  # its zone is set below
        except ValueError:
            continue
        then = day.replace(hour=DUE_HOUR, tzinfo=now.tzinfo)
        return int(then.timestamp() * 1000)
    return None


class WriteDialog(Dialog):
    """A few lines to write; `written(text)` when they are to be kept."""

    written = Signal(str)

    def __init__(self, look: Look, window: QWidget, title: str, *, about: str, main: str, text: str = "") -> None:
        super().__init__(look, window, title, main, about=about)
        self.field = Prose(look, title, lines=5)
        self.field.setPlainText(text)
        self.body.addWidget(self.field)
        self.accepted.connect(self._keep)

    def _keep(self) -> None:
        words = self.field.toPlainText().strip()
        if words:
            self.close_over()
            self.written.emit(words)


class LineDialog(Dialog):
    """One line; Enter keeps it."""

    written = Signal(str)

    def __init__(self, look: Look, window: QWidget, title: str, *, main: str, text: str = "", hint: str = "") -> None:
        super().__init__(look, window, title, main)
        self.field = OneLine(look, title, hint=hint)
        self.field.setText(text)
        self.field.returnPressed.connect(self._keep)
        self.body.addWidget(self.field)
        self.accepted.connect(self._keep)

    def _keep(self) -> None:
        self.close_over()
        self.written.emit(self.field.text().strip())


def filter_dialog(
    look: Look,
    window: QWidget,
    standing: tuple[tuple[str, TipQuery], ...],
    kept: tuple[SavedFilter, ...],
    queues: tuple[str, ...],
    *,
    current: TipQuery,
) -> PickDialog:
    """A name that is typed keeps what the list shows now under it; a kept one is let go by `-` before its name."""
    mine = [Choice(("kept", one.key), one.name, tr("your own"), "bookmark") for one in kept]
    fixed = [Choice(("standing", at), words, "", "list-filter") for at, (words, _) in enumerate(standing)]
    fixed += [Choice(("queue", one), tr("For {story}").format(story=one), tr("its queue"), "inbox") for one in queues]

    def typed(words: str) -> tuple[Choice, ...]:
        if words.startswith("-"):
            wanted = words.removeprefix("-").strip().casefold()
            gone = [one for one in kept if wanted and wanted in one.name.casefold()]
            return tuple(Choice(("drop", one.key), one.name, tr("let it go"), "trash-2") for one in gone)
        if not words or current.only or any(one.name.casefold() == words.casefold() for one in kept):
            return ()
        return (Choice(("keep", words), words, tr("keep this filter"), "bookmark-plus"),)

    return PickDialog(
        look,
        window,
        tr("Filter"),
        (*mine, *fixed),
        main=tr("Show"),
        hint=tr("A filter, or a name to keep this one under"),
        from_typed=typed,
    )


def many_dialog(look: Look, window: QWidget, what: str, lost: tuple[str, ...] = ()) -> Dialog:
    """Guard by weight: twenty or more at once are said in a sentence first, with what stands to be lost."""
    dialog = Dialog(look, window, tr("Many at once"), tr("Do it"), width=440)
    dialog.body.addWidget(Words(look, what))
    for words in lost:
        dialog.body.addWidget(Words(look, words))
    dialog.body.addWidget(Words(look, tr("It can be undone as one."), colour="text-quiet"))
    return dialog
