"""Somebody joins: their file, the eight words that they read out, their name and role; then the desk's own words."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tipdesk.domain.person import DeskRole
from tipdesk.errors import TipdeskError
from tipdesk.ui.look import Look
from tipdesk.ui.newsroom import desk_role
from tipdesk.ui.page import PageParts
from tipdesk.ui.people.gateway import PeopleGateway, Typed
from tipdesk.ui.people.telling import replacing, role_means
from tipdesk.ui.people.values import Member, Newcomer
from tipdesk.ui.shell.folders import ask_files
from tipdesk.ui.tongue import tr
from tipdesk.ui.widgets.eight_words import WordFields, WordsShown
from tipdesk.ui.widgets.fields import Labelled, OneLine, Segments
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.means import MeansDialog
from tipdesk.ui.widgets.over import Dialog, come_up
from tipdesk.ui.widgets.scrolled import leading_end

ROLES = tuple(DeskRole)
NAME_MOST = 120


class JoinDialog(MeansDialog):
    """Words first: what the file says of itself is not believed before. `wanted(name, role, words)`."""

    wanted = Signal(str, object, object)

    def __init__(
        self, look: Look, over: QWidget, newcomer: Newcomer, known: frozenset[str], old: Member | None = None
    ) -> None:
        title = tr("Let somebody join") if old is None else tr("New keys for {name}").format(name=old.name)
        super().__init__(look, over, title, tr("Let them join"), icon="user-plus", width=620)
        self._old = old
        about = tr(
            "Call them, by a number that you know. They read out eight words from their screen; type what you hear."
        )
        self.body.addWidget(Words(look, about, colour="text-quiet"))
        self.fields = WordFields(look, known)
        self.body.addWidget(self.fields)
        self.name_field = OneLine(look, tr("Name"), hint=tr("Mara Vole"))
        self.name_field.setMaxLength(NAME_MOST)
        self.name_field.setText(newcomer.name if old is None else old.name)
        self.body.addWidget(Labelled(look, tr("Name at the desk"), self.name_field))
        at = ROLES.index(old.role if old is not None else DeskRole.REPORTER)
        self.role = Segments(look, tr("Role"), [desk_role(role) for role in ROLES], at)
        role = Labelled(look, tr("Role"), leading_end(self.role))
        self.body.addWidget(role)
        role.setVisible(old is None)
        self.body.addLayout(self.strips)
        self.fields.changed.connect(self._judge)
        self.name_field.textChanged.connect(lambda _typed: self._judge())
        self.role.chosen.connect(lambda _at: self._judge())
        self.accepted.connect(self._ask)
        self._judge()

    def first(self) -> QWidget:
        return self.fields.fields[0]

    def words_differ(self, places: tuple[int, ...]) -> None:
        self.fields.say_wrong(places)

    def _judge(self) -> None:
        missing = self.fields.missing()
        if not missing and not self.name_field.text().strip():
            missing = tr("The name is missing.")
        self.main.say_why(missing)
        role = ROLES[self.role.at]
        self.say_meaning((desk_role(role), role_means(role)) if self._old is None else replacing(self._old))

    def _ask(self) -> None:
        self.wanted.emit(self.name_field.text().strip(), ROLES[self.role.at], self.fields.words)


class TellWordsDialog(Dialog):
    """The desk's own eight words, which the newcomer types."""

    def __init__(self, look: Look, over: QWidget, name: str, words: Typed) -> None:
        title = tr("Now read these words to {name}").format(name=name)
        about = tr("They type them when the roster's packet has come, and so know that it is this desk's.")
        super().__init__(look, over, title, tr("They have them"), about=about, width=620)
        self.shown = WordsShown(look, words)
        self.body.addWidget(self.shown)
        send = tr("Then send them the roster: it waits on the page Exchange.")
        self.body.addWidget(Words(look, send, step="small", colour="text-quiet"))
        self.cancel.hide()
        self.accepted.connect(self.close_over)


class Joining(QObject):
    """The dialogs with their desk: `joined(str)`, a sentence, once somebody is of the desk or waits for the root."""

    joined = Signal(str)
    failed = Signal(object)

    def __init__(self, parts: PageParts, gateway: PeopleGateway, over: QWidget) -> None:
        super().__init__(over)
        self._parts, self._gateway, self._over = parts, gateway, over
        self.known: frozenset[str] = frozenset()

    def begin(self, old: Member | None = None) -> None:
        def chosen(paths: tuple[str, ...]) -> None:
            self.read(paths[0], old)

        ask_files(self._over, tr("The file of whoever joins"), chosen)

    def read(self, path: str, old: Member | None = None) -> None:
        def ask(newcomer: Newcomer) -> None:
            self._ask(newcomer, old)

        run = self._parts.runner
        run.read(lambda: self._gateway.read_join(path), ask, owner=self, failed=self.failed.emit)

    def _ask(self, newcomer: Newcomer, old: Member | None) -> None:
        look, run, desk = self._parts.look, self._parts.runner, self._gateway
        dialog = JoinDialog(look, self._over, newcomer, self.known, old)

        def refused(error: TipdeskError) -> None:
            dialog.refused(self._parts.sentence(error))

        def want(name: str, role: DeskRole, typed: Typed) -> None:
            def add() -> bool:
                if old is not None:
                    return desk.replace(old.person, newcomer.path, typed)
                return desk.add(newcomer.path, name, role, typed)

            def compared(places: tuple[int, ...]) -> None:
                if places:
                    dialog.words_differ(places)
                else:
                    run.write(add, lambda in_force: self._added(dialog, name, in_force), owner=dialog, failed=refused)

            run.read(lambda: desk.wrong_words(newcomer.path, typed), compared, owner=dialog, failed=refused)

        dialog.wanted.connect(want)
        dialog.open()

    def _added(self, dialog: JoinDialog, name: str, in_force: bool) -> None:  # a worker gives it by position
        dialog.close_over()
        if not in_force:
            self.joined.emit(tr("It waits for the others who hold the root."))
            return
        self.joined.emit(tr("{name} is of the desk.").format(name=name))
        self.tell_words(name)

    def tell_words(self, name: str) -> None:
        def show(words: Typed) -> None:
            come_up(self._over, lambda: TellWordsDialog(self._parts.look, self._over, name, words))

        self._parts.runner.read(self._gateway.desk_words, show, owner=self, failed=self.failed.emit)
