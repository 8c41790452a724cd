"""The dialog that changes who keeps a source: whom it is sealed to from now on, and how many of them together."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tipdesk.domain.retention import DAY_MS
from tipdesk.domain.settings import REASON_LEAST
from tipdesk.ui.look import Look
from tipdesk.ui.sources.values import Keeper, NewKeepers, SourceWhole
from tipdesk.ui.tongue import isolated, listed, number, tr
from tipdesk.ui.widgets.fields import Labelled, Prose, Segments, TickRow
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.means import Meaning, MeansDialog
from tipdesk.ui.widgets.scrolled import leading_end
from tipdesk.ui.widgets.strip import Weight

TOGETHER_MOST = 5


class KeepersDialog(MeansDialog):
    """`wanted(NewKeepers)`. What takes several keepers is asked of the others first; agreed to, it is sealed anew."""

    wanted = Signal(object)

    def __init__(self, look: Look, over: QWidget, whole: SourceWhole, people: tuple[Keeper, ...]) -> None:
        self._agreed = whole.asked if whole.asked is not None and whole.asked.agreed else None
        self._asks = whole.needed > 1 and self._agreed is None
        title = tr("Who keeps {alias}").format(alias=whole.alias)
        main = tr("Record and ask") if self._asks else tr("Record and seal anew")
        about = tr("It is opened in memory and sealed anew. It counts as an opening; nothing is shown.")
        super().__init__(look, over, title, main, icon="stamp", about=about)
        self._whole = whole
        now = {keeper.person for keeper in whole.keepers}
        self._rows = [(one, self._row(one, ticked=one.person in now)) for one in people]
        for _, row in self._rows:
            self.body.addWidget(row)
        places = [number(n + 1) for n in range(TOGETHER_MOST)]
        self.together = Segments(look, tr("How many act together"), places, min(whole.needed, TOGETHER_MOST) - 1)
        fewer = frozenset(range(whole.needed - 1))
        self.together.switch_off(fewer, tr("Never fewer than were promised to the source."))
        self.body.addWidget(Labelled(look, tr("How many act together"), leading_end(self.together)))
        label = tr("Why? Write no names here: the other keepers and the security editor read this line.")
        self.reason = Prose(look, label, lines=2)
        if self._agreed is not None:
            # Others agreed to this reason, and to no other.
            self.reason.setPlainText(self._agreed.reason)
            self.reason.setReadOnly(True)
        self.body.addWidget(Labelled(look, label, self.reason))
        if self._asks:
            told = tr("When the others have released their shares, open this again and choose: then it is sealed anew.")
            self.body.addWidget(Words(look, told, step="small", colour="text-quiet"))
        self.body.addLayout(self.strips)
        self.together.chosen.connect(lambda _at: self._judge())
        self.reason.textChanged.connect(self._judge)
        self.accepted.connect(lambda: self.wanted.emit(self.asked()))
        self._judge()

    def first(self) -> QWidget:
        return self.reason

    def _row(self, one: Keeper, *, ticked: bool) -> TickRow:
        outside = tr("not in the story: keeps a share, never the name") if one.outside else ""
        remark = tr("you") if one.is_me else outside
        row = TickRow(self._look, one.name, icon="user", remark=remark, ticked=ticked, line=True)
        row.toggled.connect(lambda _on: self._judge())
        return row

    def asked(self) -> NewKeepers:
        mark = self._agreed.mark if self._agreed is not None else ""
        people = tuple(one.person for one in self._chosen())
        reason, window = self.reason.toPlainText().strip(), DAY_MS if self._asks else 0
        return NewKeepers(people, self.together.at + 1, reason, mark, window)

    def _chosen(self) -> tuple[Keeper, ...]:
        return tuple(one for one, row in self._rows if row.ticked)

    def _judge(self) -> None:
        why = self._why_not()
        self.main.say_why(why)
        self.say_at_foot(why)
        self.say_meaning(self._means(), Weight.SEALED)

    def _why_not(self) -> str:
        waits = self._whole.asked
        if self._asks and waits is not None:
            return tr("{who} has not answered yet what you asked.").format(who=waits.who)
        chosen, together = self._chosen(), self.together.at + 1
        if len(chosen) < together:
            return tr("Tick as many keepers as must act together, or more.")
        if together == 1 and any(one.outside for one in chosen):
            return tr("Who is not in the story can only keep it together with another.")
        if len(self.reason.toPlainText().strip()) < REASON_LEAST:
            return tr("Say why, in %Ln characters or more.", "", REASON_LEAST)
        return ""

    def _means(self) -> Meaning:
        chosen, together = self._chosen(), self.together.at + 1
        names = listed(isolated(one.name) for one in chosen)
        if not chosen:
            return tr("Somebody must keep it."), ""
        if together > 1:
            words = tr("From now on {k} of these act together: {names}.")
            fact = words.format(k=number(together), names=names)
        else:
            fact = tr("From now on each of these opens it alone: {names}.").format(names=names)
        rest = [tr("Whoever is no keeper any more knows what they have seen.")]
        beyond = [one.name for one in chosen if one.person not in self._whole.may_know]
        if beyond:
            words = tr("The source was not told of {names}: promise and facts will differ until the promise changes.")
            rest.append(words.format(names=listed(isolated(one) for one in beyond)))
        return fact, " ".join(rest)

    def say_refused(self, sentence: str) -> None:
        self.refused(sentence)
