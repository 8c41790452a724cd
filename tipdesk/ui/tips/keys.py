"""The inbox's keys, as the keyboard map of the whole program gives them."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from tipdesk.domain.ids import TipId
from tipdesk.ui.tips.commands import TipCommands
from tipdesk.ui.tips.header import InboxHeader
from tipdesk.ui.tips.history import History
from tipdesk.ui.tips.list_pane import TipListPane
from tipdesk.ui.tips.reading import ReadingPane
from tipdesk.ui.widgets.keymap import Key


class InboxParts(Protocol):
    """What the keys reach of the page."""

    list: TipListPane
    reading: ReadingPane
    bar: InboxHeader
    commands: TipCommands
    history: History

    def chosen_tips(self) -> tuple[TipId, ...]: ...

    def show_who(self) -> None: ...

    def bring_in(self) -> None: ...


class ListKeys:
    """Keys that move and look."""

    def __init__(self, page: InboxParts) -> None:
        self._page = page
        self._hit = 0

    def step(self, by: int) -> None:
        self._hit = 0
        self._page.list.choose(self._page.list.current + by)

    def extend(self, by: int) -> None:
        """Tick where we stand and where we go."""
        tips = self._page.list
        tips.model.set_ticked(tips.current, Qt.CheckState.Checked)
        self.step(by)
        tips.model.set_ticked(tips.current, Qt.CheckState.Checked)

    def tick(self) -> None:
        tips = self._page.list
        tips.model.toggle(tips.current)
        self.step(1)

    def search(self) -> None:
        self._page.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._page.bar.search.selectAll()

    def back(self) -> None:
        """Ticks go first, then the search."""
        if self._page.list.model.ticked():
            self._page.list.model.untick_all()
        elif self._page.bar.search.text():
            self._page.bar.search.clear()
        self._page.list.table.setFocus()

    def read(self) -> None:
        self.turn(1)

    def turn(self, pages: int) -> None:
        self._page.reading.turn(pages)

    def hit(self, by: int) -> None:
        """The next hit in the text; after the last, the next tip."""
        page = self._page
        wanted = self._hit + by
        if 0 <= wanted < page.reading.hits:
            self._hit = wanted
            page.reading.show_hit(wanted)
        else:
            self._hit = 0
            page.list.choose(page.list.current + by)


class ActKeys:
    """Keys that do something to the tips that are ticked, else to the one that is read."""

    def __init__(self, page: InboxParts) -> None:
        self._page = page

    def digit(self, place: int) -> None:
        if self._page.chosen_tips():
            self._page.reading.triage.press(place)

    def file(self) -> None:
        self._with_tips(self._page.commands.file)

    def assign(self) -> None:
        self._with_tips(self._page.commands.assign)

    def due(self) -> None:
        self._with_tips(self._page.commands.set_due)

    def note(self) -> None:
        # The row that stands chosen, not the text beside it: that may still be on its way.
        row = self._page.list.model.row_at(self._page.list.current)
        if row is not None:
            self._page.commands.note(row.tip)

    def undo(self) -> None:
        self._page.history.undo()

    def redo(self) -> None:
        self._page.history.redo()

    def copy(self) -> None:
        self._page.reading.copy()

    def _with_tips(self, command: Callable[[tuple[TipId, ...]], None]) -> None:
        tips = self._page.chosen_tips()
        if tips:
            command(tips)


def inbox_keys(page: InboxParts) -> dict[Key, Callable[[], None]]:
    move, act, k = ListKeys(page), ActKeys(page), Qt.Key
    keys: dict[Key, Callable[[], None]] = {
        (k.Key_J, ""): lambda: move.step(1),
        (k.Key_K, ""): lambda: move.step(-1),
        (k.Key_J, "s"): lambda: move.extend(1),
        (k.Key_K, "s"): lambda: move.extend(-1),
        (k.Key_X, ""): move.tick,
        (k.Key_S, ""): act.file,
        (k.Key_A, ""): act.assign,
        (k.Key_E, ""): act.due,
        (k.Key_N, ""): act.note,
        (k.Key_W, ""): page.show_who,
        (k.Key_Slash, ""): move.search,
        (k.Key_Slash, "s"): move.search,
        (k.Key_Escape, ""): move.back,
        (k.Key_Return, ""): move.read,
        (k.Key_Enter, ""): move.read,
        (k.Key_BracketLeft, ""): lambda: move.turn(-1),
        (k.Key_BracketRight, ""): lambda: move.turn(1),
        (k.Key_F3, ""): lambda: move.hit(1),
        (k.Key_F3, "s"): lambda: move.hit(-1),
        (k.Key_Z, "c"): act.undo,
        (k.Key_Z, "cs"): act.redo,
        (k.Key_C, "c"): act.copy,
        (k.Key_I, "c"): page.bring_in,
    }
    for place in range(9):
        keys[k(k.Key_1.value + place), ""] = _digit(act, place)
    return keys


def _digit(act: ActKeys, place: int) -> Callable[[], None]:
    return lambda: act.digit(place)


def offer_more(page: InboxParts, at: QWidget) -> QMenu:
    """The menu of what has no button: each row says its key."""
    menu = QMenu(at)
    act, whole = ActKeys(page), page.reading.whole
    if whole is None:
        return menu
    rows: tuple[tuple[str, Callable[[], None]], ...] = (
        (menu.tr("Note…\tN"), act.note),
        (menu.tr("Due date…\tE"), act.due),
        (menu.tr("Tags…"), lambda: page.commands.tags(whole)),
        (menu.tr("Next step…"), lambda: page.commands.next_step(whole)),
        (menu.tr("Who can see this\tW"), page.show_who),
    )
    for words, do in rows:
        menu.addAction(words).triggered.connect(_drop_checked(do))
    menu.popup(at.mapToGlobal(QPoint(0, at.height())))
    return menu


def _drop_checked(do: Callable[[], None]) -> Callable[[bool], None]:
    return lambda _checked: do()
