"""The settings page: sections at the left, one form at the right, what would be proposed in the header."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.domain.settings import Personal
from tipdesk.errors import TipdeskError
from tipdesk.ui.changes import Changes, GoBack, GoToSettings, Kind, Want, changed
from tipdesk.ui.drafting import EACH_MS, Left
from tipdesk.ui.keys import Intent, hint
from tipdesk.ui.page import Page, PageParts
from tipdesk.ui.settings.forms import DeskForm, Forms
from tipdesk.ui.settings.gateway import DeskGateway, LaptopGateway, SlotsGateway
from tipdesk.ui.settings.own import AppearanceForm, KeyboardForm, LaptopForm
from tipdesk.ui.settings.policy import PolicyForm
from tipdesk.ui.settings.reading import ReadingForm
from tipdesk.ui.settings.sections import SectionList
from tipdesk.ui.settings.slots import SlotsForm, SlotWork
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
        self._own = Personal()
        self.slot_work = SlotWork(parts, slots, self)
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
        self.forms.made.connect(self._made)
        self.slot_work.done.connect(self._slot_changed)
        self.drop.clicked.connect(self.discard)
        self.main.clicked.connect(self.propose)

    def _made(self, form: QWidget) -> None:
        """A form is there: it is connected, and shows what is known by now."""
        if isinstance(form, PolicyForm):
            form.agreed.connect(lambda key: self._write(lambda: self._desk.agree(key), self._agreed))
            form.let_go.connect(lambda key: self._write(lambda: self._desk.let_go(key), self._settled))
        if isinstance(form, DeskForm):
            form.wanted.connect(self._wanted)
            if self.shown is not None and self.draft is not None:
                form.show_desk(self.shown, self.draft)
        if isinstance(form, AppearanceForm | KeyboardForm | LaptopForm):
            form.wanted.connect(self._set_own)
            self._show_own(form)
        if isinstance(form, AppearanceForm):
            form.language_wanted.connect(self._choose_language)
            form.size_wanted.connect(self._choose_size)
        if isinstance(form, SlotsForm):
            form.passphrase_wanted.connect(self.slot_work.change_passphrase)
            form.code_wanted.connect(self.slot_work.renew_code)
            form.cost_wanted.connect(self.slot_work.raise_cost)

    def _show_own(self, form: AppearanceForm | KeyboardForm | LaptopForm) -> None:
        if self.shown is None:
            return
        if isinstance(form, LaptopForm):
            form.show_own(self._own, self.shown.now.policy.lock_after_s)
        else:
            form.show_own(self._own)

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
        form, laptop = self.forms.form(section), self._laptop
        match form:
            case SlotsForm():
                self._read(self._slots.slots, form.show_slots)
            case AppearanceForm():
                self._read(
                    lambda: (laptop.languages(), laptop.language(), laptop.size()),
                    lambda found: form.show_laptop(*found),
                )
            case LaptopForm():
                self._read(lambda: (laptop.checks(), laptop.version()), lambda found: form.show_checks(*found))
            case ReadingForm():
                name = "licences" if section is Section.LICENCES else "cannot-promise"
                self._read(partial(laptop.page, name), form.show_text)
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
        self._own = own
        for form in self.forms.of_one():
            self._show_own(form)

    def _show_desk(self) -> None:
        if self.shown is None or self.draft is None:
            return
        for form in self.forms.of_desk():
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
        # At once: what is changed next begins with it.
        self._own = own
        for form in self.forms.of_one():
            self._show_own(form)

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

    # Key slots

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
