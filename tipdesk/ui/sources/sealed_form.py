"""The sealed form: name, ways of contact and contact plan, typed once and handed to the desk."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.ui.look import Look
from tipdesk.ui.sources.values import NewIdentity, NewWay, WayKind
from tipdesk.ui.widgets.fields import Labelled, OneLine, Segments
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.parts import Ground, Icon

KINDS = (WayKind.SIGNAL, WayKind.PHONE, WayKind.MAIL, WayKind.LETTER, WayKind.IN_PERSON, WayKind.ADDRESS)
WAYS = 3


class WayFields(QWidget):
    def __init__(self, look: Look, number: int, *, kind: int) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(6)
        names = [self.tr("Signal"), self.tr("Phone"), self.tr("E-mail"), self.tr("Letter"), self.tr("In person"),
                 self.tr("Address")]  # fmt: skip
        self.kind = Segments(look, self.tr("Way {n}").format(n=number), names, at=kind)
        column.addWidget(self.kind)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.value = OneLine(
            look, self.tr("Way {n}, value").format(n=number), hint=self.tr("number, handle or address")
        )
        self.note = OneLine(look, self.tr("Way {n}, note").format(n=number), hint=self.tr("prefers evenings"))
        row.addWidget(self.value, 1)
        row.addWidget(self.note, 1)
        column.addLayout(row)


class SealedForm(Ground):
    """Nothing typed here is shown again outside the opened card."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "raised", frame="sealed", radius=8)
        self.setAccessibleName(self.tr("Sealed form"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Icon(look, "lock", "sealed", 16))
        head.addWidget(Words(look, self.tr("Identity, sealed to those promised"), step="strong", colour="sealed"), 1)
        column.addLayout(head)
        self.name = OneLine(look, self.tr("Name"))
        column.addWidget(Labelled(look, self.tr("Name"), self.name))
        first = self.tr("Ways of contact, the preferred one first")
        column.addWidget(Words(look, first, step="caption", colour="text-quiet"))
        self.ways = [WayFields(look, number + 1, kind=number) for number in range(WAYS)]
        for way in self.ways:
            column.addWidget(way)
        plan = QHBoxLayout()
        plan.setSpacing(8)
        self.hours = OneLine(look, self.tr("Hours"), hint=self.tr("after 20:00"))
        self.safe_word = OneLine(look, self.tr("Word"), hint=self.tr("tide"))
        plan.addWidget(Labelled(look, self.tr("When to reach them"), self.hours), 1)
        plan.addWidget(Labelled(look, self.tr("A word that proves it is you"), self.safe_word), 1)
        column.addLayout(plan)

    def identity(self) -> NewIdentity:
        ways = [
            NewWay(KINDS[way.kind.at], way.value.text().strip(), way.note.text().strip(), preferred=not place)
            for place, way in enumerate(way for way in self.ways if way.value.text().strip())
        ]
        words = self.safe_word.text().strip()
        return NewIdentity(self.name.text().strip(), tuple(ways), words, self.hours.text().strip())

    def forget(self) -> None:
        """The fields go with what was typed into them: to empty them would say all of it on the accessibility bus."""
        fields = [self.name, self.hours, self.safe_word]
        fields += [field for way in self.ways for field in (way.value, way.note)]
        for field in fields:
            field.deleteLater()
