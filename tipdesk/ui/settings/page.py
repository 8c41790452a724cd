"""The settings page: sections at the left, one form at the right, what would be proposed in the header."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from tipdesk.domain.settings import Personal
from tipdesk.errors import TipdeskError
from tipdesk.ui.changes import Changes, GoBack, GoToSettings, Kind, Want, changed
from tipdesk.ui.drafting import EACH_MS, Left
from tipdesk.ui.keys import Intent, hint
from tipdesk.ui.page import Page, PageParts
from tipdesk.ui.settings.forms import Forms
from tipdesk.ui.settings.gateway import DeskGateway, LaptopGateway, SlotsGateway
from tipdesk.ui.settings.sections import SectionList
from tipdesk.ui.settings.slots import CostDialog, PassphraseDialog, RecoveryCodeDialog
from tipdesk.ui.settings.values import DeskSettings, DeskShown, Section, settings_of
from tipdesk.ui.tongue import number
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.header import PageHeader
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.notice import Notices
from tipdesk.ui.widgets.strip import Weight

WHERE = "settings"


class SettingsPage(Page):
    """Personal settings hold at once; the desk's are a draft, sealed like any other, until they are proposed."""

    def __init__(self, parts: PageParts, desk: DeskGateway, slots: SlotsGateway, laptop: LaptopGateway) -> None:
        super().__init__(parts)
        self._desk, self._slots, self._laptop = desk, slots, laptop
        self.shown: DeskShown | None = None
        self.draft: DeskSettings | None = None
        self._base = 0
        self.setAccessibleName(self.tr("Settings"))
        self._sheet = parts.drafts.gateway.begin(WHERE)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(EACH_MS)
        self._pause.timeout.connect(self._seal)
        self._head()
        self._lay_out()
        self._connect()
        self.acts.update({Intent.LEAVE: lambda: self.wants.emit(GoBack()), Intent.MAIN: self.propose})
        self.section = Section.POLICY
        self.go(Section.POLICY)

    def _head(self) -> None:
        self.bar = PageHeader(self.look, self.tr("Settings"))
        self._count = Words(self.look, "", step="small", colour="text-quiet", wrap=False)
        self.drop = Button(self.look, self.tr("Discard"))
        self.main = Button(
            self.look, self.tr("Propose to the desk"), icon="feather", key=hint(Intent.MAIN), role=Role.ACCENT
        )
        for part in (self._count, self.drop, self.main):
            self.bar.add_right(part)
        self.header = self.bar

    def _lay_out(self) -> None:
        look = self.look
        self.list = SectionList(look)
        self.forms = Forms(look)
        self.notices = Notices(look)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.notices)
        right.addWidget(self.forms, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addLayout(right, 1)

    def _connect(self) -> None:
        self.list.chosen.connect(self.go)
        for form in self.forms.of_desk:
            form.wanted.connect(self._wanted)
        self.forms.policy.agreed.connect(lambda key: self._write(lambda: self._desk.agree(key), self._agreed))
        self.forms.policy.let_go.connect(lambda key: self._write(lambda: self._desk.let_go(key), self._settled))
        for own in self.forms.of_one:
            own.wanted.connect(self._set_own)
        self.forms.appearance.language_wanted.connect(self._choose_language)
        self.forms.appearance.size_wanted.connect(self._choose_size)
        self.forms.slots.passphrase_wanted.connect(self.change_passphrase)
        self.forms.slots.code_wanted.connect(self.renew_code)
        self.forms.slots.cost_wanted.connect(self.raise_cost)
        self.drop.clicked.connect(self.discard)
        self.main.clicked.connect(self.propose)

    # What the shell says

    def arrive(self, want: Want) -> None:
        if isinstance(want, GoToSettings) and want.section in {section.value for section in Section}:
            self.go(Section(want.section))

    def entered(self) -> None:
        self.load()
        self.list.lines[self.section].setFocus()

    def left(self) -> None:
        self._seal()

    def refresh(self, changes: Changes) -> None:
        if {Kind.SETTINGS, Kind.TIPS} & changes:
            self.load()

    def failed(self, error: TipdeskError) -> None:
        self.notices.say_error(self.parts.sentence(error))

    def go(self, section: Section) -> None:
        self.section = section
        self.list.show_chosen(section)
        if any(line.hasFocus() for line in self.list.lines.values()):
            self.list.lines[section].setFocus()
        self.forms.show_section(section)
        self._judge()
        read = self._read
        match section:
            case Section.SLOTS:
                read(self._slots.slots, self.forms.slots.show_slots)
            case Section.APPEARANCE:
                laptop = self._laptop
                read(lambda: (laptop.languages(), laptop.language(), laptop.size()), self._show_laptop)
            case Section.LAPTOP:
                read(lambda: (self._laptop.checks(), self._laptop.version()), self._show_checks)
            case Section.PROMISES:
                read(partial(self._laptop.page, "cannot-promise"), self.forms.promises.show_text)
            case Section.LICENCES:
                read(partial(self._laptop.page, "licences"), self.forms.licences.show_text)
            case _:
                return

    def load(self) -> None:
        gateway, drafts = self._desk, self.parts.drafts.gateway
        self._read(lambda: (gateway.desk(), gateway.personal(), drafts.left(WHERE)), self._show)

    def _show(self, found: tuple[DeskShown, Personal, tuple[Left, ...]]) -> None:
        shown, own, left = found
        first = self.shown is None
        self.shown = shown
        if self.draft is None or not self._changes():
            self.draft = shown.now
            self._base = shown.version
        if first and left:
            self._sheet = left[0].sheet
            self.draft = settings_of(left[0].fields.get("desk", ""), shown.now)
            said = left[0].fields.get("version", "")
            self._base = int(said) if said.isdecimal() else shown.version
        if self._changes() and self._base != shown.version:
            bold = self.tr("Version {n} came in;").format(n=number(shown.version))
            self.notices.say(Weight.WARN, "git-fork", bold, self.tr("your draft is beside it."))
        self._show_desk()
        for form in (self.forms.appearance, self.forms.keyboard):
            form.show_own(own)
        self.forms.laptop.show_own(own, shown.now.policy.lock_after_s)

    def _show_desk(self) -> None:
        if self.shown is None or self.draft is None:
            return
        for form in self.forms.of_desk:
            form.show_desk(self.shown, self.draft)
        self._judge()

    # The desk's draft

    def _changes(self) -> tuple[str, ...]:
        if self.shown is None or self.draft is None:
            return ()
        return self.draft.changed_from(self.shown.now)

    def _wanted(self, draft: DeskSettings) -> None:
        self.draft = draft
        self._pause.start()
        self._show_desk()

    def _judge(self) -> None:
        changes, shown = self._changes(), self.shown
        may = shown is not None and shown.may_propose
        about = self.tr("Desk policy, version {n}").format(n=number(shown.version)) if shown is not None else ""
        self.bar.say(about if self.section in {Section.POLICY, Section.DESK, Section.STATES, Section.RETENTION} else "")
        self._count.setText(self.tr("%Ln changes, not yet proposed", "", len(changes)) if changes else "")
        self.drop.setVisible(bool(changes))
        self.main.setVisible(bool(changes) and may)

    def _seal(self) -> None:
        """The draft is sealed like half-written text; where nothing is changed, nothing of it stays."""
        self._pause.stop()
        if self.shown is None or self.draft is None:
            return
        sheet, draft, version = self._sheet, self.draft, str(self._base)
        if self._changes():
            fields = {"desk": draft.plain(), "version": version}
            self._write(lambda: sheet.keep(fields), _nothing)
        else:
            self._write(sheet.forget, _nothing)

    def discard(self) -> None:
        if self.shown is not None:
            self.draft, self._base = self.shown.now, self.shown.version
            self.notices.clear()
            self._show_desk()
            self._seal()

    def propose(self) -> None:
        draft = self.draft
        if draft is None or not self._changes() or not self.main.isVisible():
            return
        self._write(lambda: self._desk.propose(draft), self._proposed)

    def _proposed(self, in_force: bool) -> None:  # a worker gives it by position
        self.draft = None
        self.notices.clear()
        self._write(self._sheet.forget, _nothing)
        if in_force:
            self.say(self.tr("It holds from now on, and is on record."), self.tr("Undo"))
        else:
            self.say(self.tr("Proposed. It waits for the others who hold the root."))
        self._settled(None)

    def _agreed(self, in_force: bool) -> None:
        self.say(self.tr("It holds from now on, and is on record.") if in_force else self.tr("You agree."))
        self._settled(None)

    def _settled(self, _nothing: object) -> None:
        self.load()
        self.changed.emit(changed(Kind.SETTINGS, Kind.TIPS, Kind.LOG))

    # One's own

    def _set_own(self, own: Personal) -> None:
        def then(_nothing: object) -> None:
            self.load()
            self.parts.dress(own)

        self._write(lambda: self._desk.set_personal(own), then)

    def _choose_language(self, code: str) -> None:
        def then(_nothing: object) -> None:
            self.say(self.tr("From the next start on."))

        self._write(lambda: self._laptop.choose_language(code), then)

    def _choose_size(self, percent: int) -> None:
        def then(_nothing: object) -> None:
            self.say(self.tr("From the next lock on."))

        self._write(lambda: self._laptop.choose_size(percent), then)

    def _show_laptop(self, found: tuple[tuple[tuple[str, str], ...], str, int]) -> None:
        self.forms.appearance.show_laptop(*found)

    def _show_checks(self, found: tuple[Any, str]) -> None:
        self.forms.laptop.show_checks(*found)

    # Key slots

    def change_passphrase(self) -> None:
        dialog = PassphraseDialog(self.parts, self._slots, self)
        dialog.done.connect(lambda _: self._slot_changed(self.tr("The new passphrase opens from now on.")))
        dialog.open()

    def renew_code(self) -> None:
        dialog = RecoveryCodeDialog(self.parts, self._slots, self)
        dialog.done.connect(lambda _: self._slot_changed(self.tr("The new code opens from now on.")))
        dialog.open()

    def raise_cost(self) -> None:
        dialog = CostDialog(self.parts, self._slots, self)
        more, same = self.tr("Guessing is dearer from now on."), self.tr("It is as dear as this laptop can bear.")
        dialog.done.connect(lambda raised: self._slot_changed(more if raised else same))
        dialog.open()

    def _slot_changed(self, words: str) -> None:
        self.say(words)
        self.go(Section.SLOTS)
        self.changed.emit(changed(Kind.LOG))

    def _read(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        self.runner.read(work, then, owner=self, failed=self.failed)

    def _write(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        self.runner.write(work, then, owner=self, failed=self.failed)


def _nothing(_: object) -> None:
    """Sealing a draft changes nothing on the page."""
