"""The desk's policy: each line says what it does today, and what a weaker choice would mean."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.domain.settings import OPENING_S, TOGETHER, Policy
from tipdesk.ui import when
from tipdesk.ui.look import Look
from tipdesk.ui.proposed import Proposed
from tipdesk.ui.settings.form import Form
from tipdesk.ui.settings.rows import NumberField, SettingRow, ValueSegments
from tipdesk.ui.settings.values import DeskSettings, DeskShown
from tipdesk.ui.tongue import listed, number, tr
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.parts import Ground
from tipdesk.ui.widgets.sections import empty_layout
from tipdesk.ui.widgets.strip import Strip, TwoTone, Weight

OPENINGS_MOST, MINUTES_MOST, SECONDS_MOST = 999, 240, 600


class PolicyForm(Form):
    """`wanted(DeskSettings)` with each change; nothing takes effect by it."""

    wanted = Signal(object)
    agreed = Signal(str)
    let_go = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Policy"))
        self._draft: DeskSettings | None = None
        self.head(self.tr("Identities"))
        self.openings = NumberField(look, self.tr("Openings a day"), 1, OPENINGS_MOST)
        self.openings_row = self._row(self.tr("Openings for each person and day"), self.openings, self.tr("a day"))
        words = [self.tr("{count} s").format(count=number(seconds)) for seconds in OPENING_S]
        self.shown = ValueSegments(look, self.tr("An opened identity closes after"), OPENING_S, words)
        self.shown_row = self._row(self.tr("An opened identity closes after"), self.shown)
        words = [tr("{k} of {n}").format(k=number(k), n=number(n)) for k, n in TOGETHER]
        self.together = ValueSegments(look, self.tr("Protected sources need"), tuple(range(len(TOGETHER))), words)
        self.together_row = self._row(self.tr("Protected sources need"), self.together)
        self.head(self.tr("Lock"))
        self.minutes = NumberField(look, self.tr("Minutes until the lock"), 1, MINUTES_MOST)
        self.minutes_row = self._row(self.tr("Lock when nobody is there"), self.minutes, self.tr("minutes"))
        self.head(self.tr("Clipboard"))
        self.seconds = NumberField(look, self.tr("Seconds in the clipboard"), 5, SECONDS_MOST)
        self.seconds_row = self._row(self.tr("What was copied is cleared after"), self.seconds, self.tr("seconds"))
        self.column.addSpacing(16)
        self._strips = QVBoxLayout()
        self._strips.setSpacing(8)
        self.column.addLayout(self._strips)
        self.end()
        self.openings.chosen.connect(lambda n: self._want(reveals_a_day=n))
        self.shown.picked.connect(lambda n: self._want(reveal_most_s=n))
        self.together.picked.connect(lambda at: self._want(keepers_needed=TOGETHER[at][0], keepers_of=TOGETHER[at][1]))
        self.minutes.chosen.connect(lambda n: self._want(lock_after_s=n * 60))
        self.seconds.chosen.connect(lambda n: self._want(clipboard_s=n))

    def _row(self, name: str, control: QWidget, unit: str = "") -> SettingRow:
        row = SettingRow(self.look, name, control, unit)
        self.column.addWidget(row)
        return row

    def _want(self, **numbers: int) -> None:
        if self._draft is not None:
            policy = replace(self._draft.policy, **numbers)  # type: ignore[arg-type]  # names of its numbers
            self.wanted.emit(replace(self._draft, policy=policy))

    def show_desk(self, shown: DeskShown, draft: DeskSettings) -> None:
        self._draft = draft
        policy = draft.policy
        self.openings.show_number(policy.reveals_a_day)
        self.shown.show_value(policy.reveal_most_s)
        self.together.show_value(_nearest(policy.together))
        self.minutes.show_number(policy.lock_after_s // 60)
        self.seconds.show_number(policy.clipboard_s)
        for control in (self.openings, self.shown, self.together, self.minutes, self.seconds):
            control.setEnabled(shown.may_propose)
        self._say(shown, policy)
        self._say_rule(shown)

    def _say(self, shown: DeskShown, policy: Policy) -> None:
        now = shown.now.policy
        changed = set(shown.now.changed_from(DeskSettings(shown.now.name, policy, shown.now.states, shown.now.rules)))
        self.openings_row.say(
            self.tr(
                "A dozen is rarely reached; you opened %Ln today. Raising it weakens every promise.",
                "",
                shown.used_today,
            ),
            weaker=_weaker(
                self.tr("Weaker: one person could open {new} identities a day; until now {old}."),
                policy.reveals_a_day,
                now.reveals_a_day,
            ),
            changed="reveals_a_day" in changed,
        )
        self.shown_row.say(
            self.tr("Today {n} seconds. One person may choose less, never more.").format(n=number(now.reveal_most_s)),
            weaker=_weaker(
                self.tr("Weaker: an opened name could stand on a screen for {new} seconds; until now {old}."),
                policy.reveal_most_s,
                now.reveal_most_s,
            ),
            changed="reveal_most_s" in changed,
        )
        k, n = now.together
        words = self.tr("Today {k} of {n} keepers must act together. It holds for sources written down from now on.")
        self.together_row.say(
            words.format(k=number(k), n=number(n)),
            weaker=self._weaker_together(policy, now),
            changed=bool({"keepers_needed", "keepers_of"} & changed),
        )
        self.minutes_row.say(
            self.tr(
                "Today %Ln minutes. Locking ends the process; nothing stays in memory.", "", now.lock_after_s // 60
            ),
            weaker=_weaker(
                self.tr("Weaker: a laptop left alone could lie open for {new} minutes; until now {old}."),
                policy.lock_after_s // 60,
                now.lock_after_s // 60,
            ),
            changed="lock_after_s" in changed,
        )
        self.seconds_row.say(
            self.tr("Today {n} seconds, and always at the lock.").format(n=number(now.clipboard_s)),
            weaker=_weaker(
                self.tr("Weaker: other programs could read what was copied for {new} seconds; until now {old}."),
                policy.clipboard_s,
                now.clipboard_s,
            ),
            changed="clipboard_s" in changed,
        )

    def _weaker_together(self, policy: Policy, now: Policy) -> str:
        if policy.keepers_needed >= now.keepers_needed:
            return ""
        words = self.tr("Weaker: {new} keepers could open a protected source together; until now it took {old}.")
        return words.format(new=number(policy.keepers_needed), old=number(now.keepers_needed))

    def _say_rule(self, shown: DeskShown) -> None:
        empty_layout(self._strips)
        for proposal in shown.proposals:
            self._strips.addWidget(self._proposal(proposal))
        if not shown.may_propose:
            bold = self.tr("You may read this.")
            self._strips.addWidget(Strip(self.look, Weight.INFO, "info", bold, self.tr("An editor proposes changes.")))
        elif shown.holders == 1:
            bold = self.tr("One person alone rules this desk.")
            rest = self.tr("What you propose holds at once, on your word alone. With three holders it takes two.")
            self._strips.addWidget(Strip(self.look, Weight.WARN, "users", bold, rest, above=True))
        else:
            bold = self.tr("A change needs %Ln people", "", shown.needed)
            rest = self.tr("of {n} who hold the desk's root. It takes effect on each laptop when the packet arrives.")
            said = rest.format(n=number(shown.holders))
            self._strips.addWidget(Strip(self.look, Weight.INFO, "users", bold, said, above=True))
        bold = self.tr("Version {n}.").format(n=number(shown.version))
        rest = self.tr("No setting here can be changed while locked.")
        self._strips.addWidget(Strip(self.look, Weight.SEALED, "stamp", bold, rest))

    def _proposal(self, one: Proposed) -> QWidget:
        ground = Ground(self.look, "accent-soft", radius=6)
        row = QHBoxLayout(ground)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(12)
        bold = self.tr("Proposed by {name}, {day}.").format(name=one.by, day=when.day(self.look, one.at_ms))
        what = listed(one.changes)
        if one.overtaken:
            rest = self.tr("{what}. Something else was decided since: propose it anew.").format(what=what)
        else:
            rest = self.tr("{what}. Agreed by {n} of {k}.").format(
                what=what, n=number(one.agreed), k=number(one.needed)
            )
        row.addWidget(TwoTone(self.look, bold, rest), 1)
        if one.i_may_agree:
            agree = Button(self.look, self.tr("Agree"), role=Role.LINK, ink="accent")
            agree.clicked.connect(lambda: self.agreed.emit(one.key))
            row.addWidget(agree)
        drop = Button(self.look, self.tr("Let it go"), role=Role.LINK, ink="accent")
        drop.clicked.connect(lambda: self.let_go.emit(one.key))
        row.addWidget(drop)
        return ground


def _nearest(together: tuple[int, int]) -> int:
    """The place of what is offered; what another program decided shows as the nearest."""
    k, n = together
    return min(range(len(TOGETHER)), key=lambda at: (abs(TOGETHER[at][0] - k), abs(TOGETHER[at][1] - n)))


def _weaker(words: str, new: int, old: int) -> str:
    """The consequence, where it is one: more openings, longer times."""
    return words.format(new=number(new), old=number(old)) if new > old else ""
