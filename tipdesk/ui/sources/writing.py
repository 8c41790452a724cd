"""What is written down about a source: statements, their terms, contacts, the promise; half-written text is sealed."""

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tipdesk.domain.ids import SourceId
from tipdesk.domain.weight import Act as Heavy
from tipdesk.domain.weight import Touches, TypeName, weigh
from tipdesk.ui import when
from tipdesk.ui.drafted import drafted, then_forget
from tipdesk.ui.drafting import Field
from tipdesk.ui.page import PageParts
from tipdesk.ui.sources.dialogs import ContactDialog, StatementDialog, terms_dialog
from tipdesk.ui.sources.gateway import SourceGateway
from tipdesk.ui.sources.promise_dialog import PromiseDialog
from tipdesk.ui.sources.values import NewPromise, SourceWhole, StatementRow, Term
from tipdesk.ui.tips.acts import Act
from tipdesk.ui.tips.dialogs import parse_day
from tipdesk.ui.tips.doing import Doing
from tipdesk.ui.tongue import tr
from tipdesk.ui.widgets.guard import GuardDialog


class Writing(QObject):
    """Opens the dialogs over the page that is its parent, and hands what was written to `doing`."""

    def __init__(  # noqa: PLR0917  what a page has
        self,
        parts: PageParts,
        gateway: SourceGateway,
        terms: tuple[Term, ...],
        source: SourceId,
        over: QWidget,
        doing: Doing,
    ) -> None:
        super().__init__(over)
        self._parts, self._gateway, self._terms, self._source = parts, gateway, terms, source
        self._over, self._doing = over, doing

    def add_statement(self, whole: SourceWhole) -> None:
        dialog = StatementDialog(self._parts.look, self._over, whole.alias, self._terms)
        fields = {"text": dialog.text}
        draft = drafted(self._parts, dialog, f"statement/{self._source}", fields, dialog.chosen)
        draft.taken.connect(dialog.take)

        def written(text: str, terms: str, typed: str) -> None:
            now = self._parts.look.now_ms()
            said = parse_day(typed, when.local(self._parts.look, now)) or now
            keep = then_forget(draft, lambda: self._gateway.add_statement(self._source, text, terms, said))
            self._doing.do(Act(self.tr("Statement kept."), (), keep))

        dialog.written.connect(written)
        dialog.open()

    def change_terms(self, row: StatementRow) -> None:
        dialog = terms_dialog(self._parts.look, self._over, row.text, self._terms)
        words = {term.key: term.word for term in self._terms}

        def picked(key: object) -> None:
            said = self.tr("Terms: {terms}.").format(terms=words[str(key)])
            self._doing.do(Act(said, (), lambda: self._gateway.set_terms(row.statement, str(key))))

        dialog.picked.connect(picked)
        dialog.open()

    def withdraw_statement(self, row: StatementRow) -> None:
        said = self.tr("Statement withdrawn.")
        self._doing.do(Act(said, (), lambda: self._gateway.withdraw_statement(row.statement)))

    def log_contact(self, whole: SourceWhole) -> None:
        dialog = ContactDialog(self._parts.look, self._over, whole.alias)
        draft = drafted(self._parts, dialog, f"contact/{self._source}", {"note": dialog.note})
        now = self._parts.look.now_ms()

        def written(way: str, note: str) -> None:
            keep = then_forget(draft, lambda: self._gateway.log_contact(self._source, way, note, now))
            self._doing.do(Act(self.tr("Contact logged."), (), keep))

        dialog.written.connect(written)
        dialog.open()

    def change_promise(self, whole: SourceWhole) -> None:
        dialog = PromiseDialog(self._parts.look, self._over, whole)
        fields: dict[str, Field] = {
            "words": dialog.words,
            "print_as": dialog.print_as,
            "keep_out": dialog.keep_out,
            "destroy_by": dialog.destroy_by,
        }
        draft = drafted(self._parts, dialog, f"promise/{self._source}", fields)

        def written(promise: NewPromise) -> None:
            keep = then_forget(draft, lambda: self._gateway.set_promise(self._source, promise))
            self._doing.do(Act(self.tr("Promise changed."), (), keep))

        dialog.written.connect(written)
        dialog.open()

    def withdraw(self, whole: SourceWhole, lost: tuple[tuple[str, int], ...]) -> GuardDialog:
        """Guard by weight: the alias is typed, what goes out of sight is named."""
        guard = weigh(Heavy(Touches.SOURCE, name=whole.alias, loses=lost))
        # A source always has a name to type.
        assert isinstance(guard, TypeName)
        dialog = GuardDialog(
            self._parts.look, self._over, guard, title=self.tr("Withdraw {alias}").format(alias=whole.alias),
            main=self.tr("Withdraw"), loses=lost_words(guard.loses),
            about=self.tr("It stands in no list any more. Its identity stays sealed where it is."),
        )  # fmt: skip

        def accepted() -> None:
            dialog.close_over()
            self._doing.do(Act(self.tr("Withdrawn."), (), lambda: self._gateway.withdraw(self._source)))

        dialog.accepted.connect(accepted)
        dialog.open()
        return dialog


def lost_words(loses: tuple[tuple[str, int], ...]) -> tuple[str, ...]:
    """'6 statements'; a kind without words here is left out, whatever it is."""
    said: Mapping[str, str] = {
        kind: words
        for kind, n in loses
        for name, words in (
            ("tip", tr("%Ln tips", "", n)),
            ("source", tr("%Ln sources, with their promises", "", n)),
            ("statement", tr("%Ln statements", "", n)),
            ("document", tr("%Ln documents", "", n)),
            ("contact", tr("%Ln contacts", "", n)),
            ("note", tr("%Ln notes", "", n)),
        )
        if name == kind
    }
    return tuple(said.values())
