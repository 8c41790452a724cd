"""What keeps a source, or ends it: a hold with its reason, its lifting, destruction confirmed by the alias, merging."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tipdesk.domain.ids import SourceId
from tipdesk.errors import TipdeskError
from tipdesk.ui.look import Look
from tipdesk.ui.page import PageParts
from tipdesk.ui.requests.dialogs import ReasonDialog
from tipdesk.ui.sources.gateway import KeepingGateway
from tipdesk.ui.sources.keepers import KeepersDialog
from tipdesk.ui.sources.values import Keeper, SourceWhole
from tipdesk.ui.tongue import tr
from tipdesk.ui.widgets.button import Role
from tipdesk.ui.widgets.fields import Labelled, OneLine
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.over import Dialog
from tipdesk.ui.widgets.strip import Strip, Weight


class DestroyDialog(Dialog):
    """`accepted` only where the alias was typed: what goes is named, and what cannot be reached."""

    def __init__(self, look: Look, window: QWidget, alias: str, goes: str) -> None:
        title, main = tr("Destroy what {alias} was promised").format(alias=alias), tr("Record and destroy")
        super().__init__(look, window, title, main, main_role=Role.PLAIN)
        self._alias = alias
        self.body.addWidget(Words(look, goes))
        bold = self.tr("Nobody brings it back.")
        rest = self.tr(
            "It goes here, and on each laptop that hears of it; who has not confirmed it stands in the access log. "
            "Old packets, backups and flash storage keep what they had."
        )
        self.body.addWidget(Strip(look, Weight.DANGER, "triangle-alert", bold, rest, above=True))
        label = self.tr("Type {name} to go on").format(name=alias)
        self.field = OneLine(look, label)
        self.body.addWidget(Labelled(look, label, self.field))
        self._strips = QVBoxLayout()
        self.body.addLayout(self._strips)
        self.field.textChanged.connect(self._judge)
        self.field.returnPressed.connect(self._accept)
        self._judge()

    def first(self) -> QWidget:
        return self.field

    def _judge(self) -> None:
        fits = self.field.text().strip().casefold() == self._alias.casefold()
        self.main.say_why("" if fits else self.tr("The name is not typed yet."))

    def say_refused(self, sentence: str) -> None:
        self._strips.addWidget(Strip(self._look, Weight.DANGER, "ban", sentence))
        self.place()


class Ending(QObject):
    """Opens the dialogs over the page that is its parent; `done(words)` once the desk has done it."""

    done = Signal(str)

    def __init__(self, parts: PageParts, gateway: KeepingGateway, source: SourceId, over: QWidget) -> None:
        super().__init__(over)
        self._parts, self._gateway, self._source, self._over = parts, gateway, source, over

    def hold(self, whole: SourceWhole) -> None:
        about = self.tr("Nothing of this source is destroyed while it stands, whatever rule or promise says.")
        title = self.tr("Hold {alias}").format(alias=whole.alias)
        self._reasoned(title, self.tr("Record and hold"), about, self.tr("On hold."), self._gateway.hold)

    def ease(self, whole: SourceWhole) -> None:
        about = self.tr("What was promised to end goes on its day again.")
        title = self.tr("Lift the hold on {alias}").format(alias=whole.alias)
        self._reasoned(
            title, self.tr("Record and lift"), about, self.tr("The hold is lifted."), self._gateway.ease_hold
        )

    def merge(self, whole: SourceWhole) -> None:
        about = self.tr(
            "Two people sealed an identity for this source before they had seen each other's. The ways of both come "
            "together under the first name. It counts as an opening; nothing is shown. Where one takes several "
            "keepers, they are asked first."
        )
        title = self.tr("Merge the identities of {alias}").format(alias=whole.alias)
        dialog = ReasonDialog(self._parts.look, self._over, title, self.tr("Record and merge"), about=about)
        said = self.tr("One identity stands.")
        merge, source = self._gateway.merge, self._source
        dialog.given.connect(lambda reason: self._asked_or(lambda: merge(source, reason), said, dialog))
        dialog.open()

    def keepers(self, whole: SourceWhole, people: tuple[Keeper, ...]) -> None:
        dialog = KeepersDialog(self._parts.look, self._over, whole, people)
        said, change = self.tr("Sealed anew to its keepers."), self._gateway.change_keepers
        dialog.wanted.connect(lambda new: self._asked_or(lambda: change(self._source, new), said, dialog))
        dialog.open()

    def _reasoned(self, title: str, main: str, about: str, said: str, act: Callable[[SourceId, str], object]) -> None:
        dialog = ReasonDialog(self._parts.look, self._over, title, main, about=about)
        dialog.given.connect(lambda reason: self._do(lambda: act(self._source, reason), said, dialog))
        dialog.open()

    def destroy(self, whole: SourceWhole) -> None:
        if whole.ends is None or not whole.ends.may_destroy:
            return
        dialog = DestroyDialog(self._parts.look, self._over, whole.alias, whole.ends.goes)
        said = self.tr("Destroyed, as was promised. The other laptops confirm it when they hear of it.")
        dialog.accepted.connect(lambda: self._do(lambda: self._gateway.destroy(self._source), said, dialog))
        dialog.open()

    def _asked_or(self, work: Callable[[], bool], said: str, dialog: ReasonDialog | KeepersDialog) -> None:
        """Done, or the other keepers are asked first."""
        asked = self.tr("Asked. It reaches the other keepers with the next packet, and stands under Requests.")
        self._run(work, lambda done: said if done else asked, dialog)

    def _do(self, work: Callable[[], Any], said: str, dialog: ReasonDialog | DestroyDialog) -> None:
        self._run(work, lambda _found: said, dialog)

    def _run(
        self, work: Callable[[], Any], said: Callable[[Any], str], dialog: ReasonDialog | DestroyDialog | KeepersDialog
    ) -> None:
        def done(found: object) -> None:
            dialog.close_over()
            self.done.emit(said(found))

        def failed(error: TipdeskError) -> None:
            dialog.say_refused(self._parts.sentence(error))

        self._parts.runner.write(work, done, owner=dialog, failed=failed)
