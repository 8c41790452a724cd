"""The desk's triage states: their words, order, and what they ask for; nine at most."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.domain.tip import STATES_MOST, TriageState
from tipdesk.ui.look import Look
from tipdesk.ui.newsroom import kept_word, state_word
from tipdesk.ui.settings.form import Form
from tipdesk.ui.settings.values import DeskSettings, DeskShown
from tipdesk.ui.tongue import number, tr
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.fields import OneLine, TickRow
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.parts import Ground, KeyCap
from tipdesk.ui.widgets.sections import empty_layout


class StatesForm(Form):
    wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Triage states"))
        self._draft: DeskSettings | None = None
        self._shown: tuple[tuple[str, ...], bool] | None = None
        self.fields: list[OneLine] = []
        about = self.tr("Digits follow this order. A state in which tips stand stays. Nine at most.")
        self.head(self.tr("Triage states"), about)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.column.addLayout(self._rows)
        self.column.addSpacing(8)
        foot = QHBoxLayout()
        self.add = Button(look, self.tr("Add a state"), icon="plus")
        self.add.clicked.connect(self._add)
        foot.addWidget(self.add)
        foot.addStretch(1)
        self.column.addLayout(foot)
        self.end()

    def show_desk(self, shown: DeskShown, draft: DeskSettings) -> None:
        self._draft = draft
        # While one types, the rows stay: only another order or number of states makes them anew.
        layout = (tuple(state.key for state in draft.states), shown.may_propose)
        if layout != self._shown:
            self._shown = layout
            self._lay_rows(draft.states, shown.tips, may=shown.may_propose)
        else:
            for field, state in zip(self.fields, draft.states, strict=True):
                if field.text() != state_word(state):
                    field.setText(state_word(state))
        full = len(draft.states) >= STATES_MOST
        why = self.tr("Nine states are the most.") if full else ""
        self.add.say_why(why if shown.may_propose else self.tr("An editor proposes changes."))

    def _lay_rows(self, states: tuple[TriageState, ...], tips: Mapping[str, int], *, may: bool) -> None:
        empty_layout(self._rows)
        self.fields = []
        for place, state in enumerate(states):
            row = self._row(place, state, tips.get(state.key, 0), last=len(states) - 1)
            row.setEnabled(may)
            self._rows.addWidget(row)

    def _row(self, place: int, state: TriageState, tips: int, *, last: int) -> QWidget:
        look = self.look
        ground = Ground(look, "surface", edges="b")
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(8)
        row.addWidget(KeyCap(look, number(place + 1)))
        field = OneLine(look, self.tr("Word of state {n}").format(n=number(place + 1)), large=False)
        field.setText(state_word(state))
        field.textEdited.connect(partial(self._rename, place))
        self.fields.append(field)
        row.addWidget(field, 1)
        for tick in self._ticks(place, state):
            row.addWidget(tick)
        count = Words(look, self.tr("%Ln tips", "", tips), step="small", colour="text-quiet", wrap=False)
        count.setFixedWidth(72)
        row.addWidget(count)
        for button in self._buttons(place, tips, last):
            row.addWidget(button)
        return ground

    def _ticks(self, place: int, state: TriageState) -> tuple[TickRow, TickRow]:
        reason = TickRow(self.look, self.tr("asks for a reason"), ticked=state.needs_reason)
        reason.setFixedWidth(172)
        reason.toggled.connect(lambda on: self._change(place, needs_reason=on))
        opens = TickRow(self.look, self.tr("counts as open"), ticked=state.is_open)
        opens.setFixedWidth(152)
        opens.toggled.connect(lambda on: self._change(place, is_open=on))
        return reason, opens

    def _buttons(self, place: int, tips: int, last: int) -> tuple[Button, Button, Button]:
        look = self.look
        up = Button(look, "", icon="arrow-up", role=Role.BARE, name=self.tr("Earlier"))
        up.setEnabled(place > 0)
        up.clicked.connect(partial(self._move, place, -1))
        down = Button(look, "", icon="arrow-down", role=Role.BARE, name=self.tr("Later", "further down in an order"))
        down.setEnabled(place < last)
        down.clicked.connect(partial(self._move, place, 1))
        drop = Button(look, "", icon="x", role=Role.BARE, name=self.tr("Remove"))
        drop.clicked.connect(partial(self._drop, place))
        drop.say_why(self.tr("%Ln tips stand in it.", "", tips) if tips else self._first(place))
        return up, down, drop

    def _first(self, place: int) -> str:
        return self.tr("New tips begin in the first state.") if place == 0 else ""

    def _emit(self, states: tuple[TriageState, ...]) -> None:
        if self._draft is not None:
            self.wanted.emit(replace(self._draft, states=states))

    def _states(self) -> list[TriageState]:
        return list(self._draft.states) if self._draft is not None else []

    def _rename(self, place: int, word: str) -> None:
        if word.strip():
            self._change(place, word=kept_word(self._states()[place].key, word.strip()))

    def _change(self, place: int, **fields: object) -> None:
        states = self._states()
        states[place] = replace(states[place], **fields)  # type: ignore[arg-type]  # names of its own fields
        self._emit(tuple(states))

    def _move(self, place: int, by: int) -> None:
        states = self._states()
        states.insert(place + by, states.pop(place))
        self._emit(tuple(states))

    def _drop(self, place: int) -> None:
        states = self._states()
        states.pop(place)
        self._emit(tuple(states))

    def _add(self) -> None:
        states = self._states()
        taken = {state.key for state in states}
        key = next(f"own_{n}" for n in range(1, STATES_MOST + 2) if f"own_{n}" not in taken)
        self._emit((*states, TriageState(key, self.tr("New state"))))
        if self.fields:
            self.fields[-1].setFocus()
            self.fields[-1].selectAll()
