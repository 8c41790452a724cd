"""One rule of the desk, written or changed: what it asks above, what it does below."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QGridLayout, QMenu, QWidget

from tipdesk.domain.desk_rule import DeskRule, Then, When
from tipdesk.ui.look import Look
from tipdesk.ui.settings.rules_over import RuleParts
from tipdesk.ui.tongue import listed, tr
from tipdesk.ui.widgets.button import Button
from tipdesk.ui.widgets.fields import Labelled, OneLine
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.over import Dialog

ANY: Final = ""
WITH, WITHOUT = "with", "without"


class Picked(Button):
    """A button whose menu has one of several; `key` is the one that is picked."""

    changed = Signal()

    def __init__(self, look: Look, label: str, choices: tuple[tuple[str, str], ...], key: str) -> None:
        super().__init__(look, "", small=False)
        self._label, self._choices = label, choices
        self.clicked.connect(self._offer)
        self.pick(key)

    def pick(self, key: str) -> None:
        self.key = key
        words = next((words for one, words in self._choices if one == key), key)
        self.setText(words)
        self.setAccessibleName(tr("{label}: {value}").format(label=self._label, value=words))
        self.updateGeometry()
        self.changed.emit()

    def _offer(self) -> None:
        menu = QMenu(self)
        for key, words in self._choices:
            menu.addAction(words).triggered.connect(_picking(self.pick, key))
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))


class RuleDialog(Dialog):
    """`written(rule)` when it is to be kept; the main button says why it is off."""

    written = Signal(object)

    def __init__(self, look: Look, window: QWidget, rule: DeskRule, parts: RuleParts) -> None:
        title = tr("Rule for what is imported") if rule.id else tr("New rule for what is imported")
        super().__init__(look, window, title, tr("Keep"), width=640)
        self._rule = rule
        self.name = OneLine(look, tr("Name"))
        self.name.setText(rule.name)
        self.body.addWidget(Labelled(look, tr("Name"), self.name))
        self._ask(look, rule.when, parts)
        self._do(look, rule.then, parts)
        for field in (self.name, self.from_whom, self.words, self.tags):
            field.textChanged.connect(self._judge)
        for button in (self.channel, self.form, self.documents, self.assignee, self.state, self.queue):
            button.changed.connect(self._judge)
        self.accepted.connect(self._keep)
        self._judge()

    def _ask(self, look: Look, when: When, parts: RuleParts) -> None:
        self.body.addWidget(Words(look, tr("Of a tip that"), step="strong"))
        channel = next(iter(sorted(when.channels)), ANY)
        self.channel = Picked(look, tr("Came as"), ((ANY, tr("anything")), *parts.channels), channel)
        self.form = Picked(look, tr("Answers the form"), ((ANY, tr("any or none")), *parts.forms), when.form)
        has = {True: WITH, False: WITHOUT, None: ANY}[when.has_documents]
        documents = ((ANY, tr("with or without")), (WITH, tr("has some")), (WITHOUT, tr("has none")))
        self.documents = Picked(look, tr("Documents"), documents, has)
        self.from_whom = OneLine(look, tr("Says it is from"), hint=tr("an address, or @ and a domain"))
        self.from_whom.setText(when.sender)
        self.words = OneLine(look, tr("Says all of"), hint=tr("words, parted by commas"))
        self.words.setText(", ".join(when.words))
        self._grid(
            look, (tr("Came as"), self.channel), (tr("Answers the form"), self.form), (tr("Documents"), self.documents),
            (tr("Says it is from"), self.from_whom), (tr("Says all of"), self.words),
        )  # fmt: skip

    def _do(self, look: Look, then: Then, parts: RuleParts) -> None:
        self.body.addWidget(Words(look, tr("Then"), step="strong"))
        self.tags = OneLine(look, tr("Add the tags"), hint=tr("port, customs"))
        self.tags.setText(", ".join(then.tags))
        self.assignee = Picked(look, tr("Assign to"), ((ANY, tr("nobody")), *parts.people), then.assignee)
        self.state = Picked(look, tr("Move to"), ((ANY, tr("stay as it came")), *parts.states), then.state)
        self.queue = Picked(look, tr("Queue of"), ((ANY, tr("no story")), *parts.stories), then.queue)
        self._grid(
            look, (tr("Add the tags"), self.tags), (tr("Assign to"), self.assignee), (tr("Move to"), self.state),
            (tr("Queue of"), self.queue),
        )  # fmt: skip

    def _grid(self, look: Look, *rows: tuple[str, QWidget]) -> None:
        part = QWidget()
        grid = QGridLayout(part)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        for at, (words, field) in enumerate(rows):
            grid.addWidget(Words(look, words, step="small", colour="text-quiet", wrap=False), at, 0)
            grid.addWidget(field, at, 1)
        self.body.addWidget(part)

    @property
    def rule(self) -> DeskRule:
        """As it stands in the fields."""
        channels = frozenset({self.channel.key} - {ANY})
        has = {WITH: True, WITHOUT: False}.get(self.documents.key)
        when = When(channels, self.form.key, self.from_whom.text().strip(), _parts(self.words.text()), has)
        then = Then(_parts(self.tags.text()), self.assignee.key, self.state.key, self.queue.key)
        return replace(self._rule, name=self.name.text().strip(), when=when, then=then)

    def _judge(self) -> None:
        rule = self.rule
        lacks = [tr("a name")] if not rule.name else []
        lacks += [tr("something that it asks")] if rule.when.asks_nothing else []
        lacks += [tr("something that it does")] if rule.then.does_nothing else []
        self.main.say_why(tr("It needs {what}.").format(what=listed(lacks)) if lacks else "")

    def _keep(self) -> None:
        self.close_over()
        self.written.emit(self.rule)


def _parts(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))


def _picking(pick: Callable[[str], None], key: str) -> Callable[[bool], None]:
    return lambda _checked: pick(key)
