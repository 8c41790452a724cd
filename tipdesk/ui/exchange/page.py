"""The exchange page: packets to send, packets that came, and who was last heard of."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tipdesk.errors import TipdeskError
from tipdesk.ui.answering import AnswerPage
from tipdesk.ui.changes import GoBack, GoToExchange, GoToGrants, Kind, Want, changed
from tipdesk.ui.exchange.came import CamePart
from tipdesk.ui.exchange.gateway import ExchangeGateway
from tipdesk.ui.exchange.received import ColleaguesPart, ReceivedPart
from tipdesk.ui.exchange.sending import SendPart
from tipdesk.ui.exchange.values import Exchange, Merged, Preview, Received, Sent
from tipdesk.ui.foreign import visible
from tipdesk.ui.keys import Intent, hint
from tipdesk.ui.page import PageParts
from tipdesk.ui.shell.folders import ask_files, ask_folder
from tipdesk.ui.shell.runner import Running, Told
from tipdesk.ui.tongue import number, tr
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.cells import CellTable
from tipdesk.ui.widgets.header import PageHeader
from tipdesk.ui.widgets.parts import Ground
from tipdesk.ui.widgets.scrolled import Scrolled
from tipdesk.ui.widgets.strip import Weight


class ExchangePage(AnswerPage[Exchange]):
    """One accent button: it sends what is ticked, or merges what came while something has come."""

    def __init__(self, parts: PageParts, gateway: ExchangeGateway) -> None:
        super().__init__(parts, gateway.exchange, changed(Kind.PEOPLE, Kind.STORIES))
        self._gateway = gateway
        self.shown: Exchange | None = None
        self.folder = ""
        self._running: Running | None = None
        self.setAccessibleName(self.tr("Exchange"))
        self._head()
        self.came, self.sending = CamePart(self.look), SendPart(self.look)
        self.received, self.colleagues = ReceivedPart(self.look), ColleaguesPart(self.look)
        self._lay_out()
        self.came.changed.connect(self._judge)
        self.came.dropped.connect(lambda: self.came.show_packets(()))
        self.sending.changed.connect(self._judge)
        self.received.look_wanted.connect(self._look_at)
        self.acts |= {
            Intent.NEXT: lambda: self._step(1),
            Intent.PREVIOUS: lambda: self._step(-1),
            Intent.TICK: lambda: self.sending.tick(self.sending.table.current),
            Intent.TICK_ALL: self.sending.tick_all,
            Intent.OPEN: self.received.open_chosen,
            Intent.MAIN: self.do_main,
            Intent.LEAVE: lambda: self.wants.emit(GoBack()),
        }
        self._judge()

    def _head(self) -> None:
        look = self.look
        self.bar = PageHeader(look, self.tr("Exchange"))
        self.choose = Button(look, self.tr("Choose folder or stick…"), icon="usb")
        self.choose.clicked.connect(self.choose_folder)
        self.receive = Button(look, self.tr("Receive…"), icon="package-open")
        self.receive.clicked.connect(self.ask_packets)
        self.main = Button(look, "", icon="package", key=hint(Intent.MAIN), role=Role.ACCENT)
        self.main.clicked.connect(self.do_main)
        for button in (self.choose, self.receive, self.main):
            self.bar.add_right(button)
        self.header = self.bar

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 20, 24, 24)
        column.setSpacing(24)
        for part in (self.came, self.sending, self.received, self.colleagues):
            column.addWidget(part)
        column.addStretch(1)
        ground = Ground(self.look, "surface")
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(Scrolled(content))
        self.frame(ground)

    # What the shell says

    def arrive(self, want: Want) -> None:
        if isinstance(want, GoToExchange) and want.paths:
            self.look_into(want.paths)

    def first(self) -> QWidget:
        return self.sending.table if self.sending.table.isVisible() else self.choose

    def show_answer(self, shown: Exchange) -> None:
        held = self.choose.hasFocus() and self.shown is None
        self.shown = shown
        self.sending.show_rows(shown.to_send)
        self.received.show_rows(shown.received)
        self.colleagues.show_rows(shown.colleagues)
        if held and shown.to_send:
            self.sending.table.setFocus()

    def _step(self, by: int) -> None:
        table: CellTable = self.received.table if self.received.table.hasFocus() else self.sending.table
        table.choose(table.current + by)

    # What a person does

    def choose_folder(self) -> None:
        ask_folder(self, self.tr("Where packets are to lie"), self.take_folder)

    def take_folder(self, folder: str) -> None:
        self.folder = folder
        self.sending.say_where(visible(Path(folder).name or folder))
        self._judge()

    def ask_packets(self) -> None:
        ask_files(self, self.tr("Packets that came"), self.look_into)

    def look_into(self, paths: tuple[str, ...]) -> None:
        """Each is verified whole; nothing is merged by it."""
        known = {one.path for one in self.came.packets}
        self.notices.clear()
        for path in paths:
            if path not in known:
                work = partial(self._gateway.look, path)
                self.runner.read(work, self._looked, owner=self, failed=self.failed)

    def _looked(self, packet: Preview) -> None:
        others = tuple(one for one in self.came.packets if one.path != packet.path)
        self.came.show_packets((*others, packet))
        self.came.take_focus()

    def do_main(self) -> None:
        if not self.main.isEnabled() or self._running is not None:
            return
        if self.came.packets:
            self._merge(self.came.chosen)
        elif not self.folder:
            self.choose_folder()
        else:
            self._send(self.sending.keys)

    def _judge(self) -> None:
        busy = self.tr("Packets are being written or merged.") if self._running is not None else ""
        if self.came.packets:
            many, icon = len(self.came.chosen), "package-check"
            words = tr("Merge %Ln packets", "", many) if many else self.tr("Merge")
            missing = self.tr("No packet is ticked.")
        else:
            many, icon = len(self.sending.keys), "package"
            words = tr("Send %Ln packets", "", many) if many else self.tr("Send")
            missing = self.tr("Nothing is ticked that could be sent.")
        self.main.setText(words)
        self.main.setAccessibleName(words)
        self.main.show_icon(icon)
        self.main.updateGeometry()
        self.main.say_why(busy or ("" if many else missing))

    def _send(self, keys: tuple[str, ...]) -> None:
        done: list[Sent] = []
        folder, of = self.folder, len(keys)

        def told(_sent: Sent) -> Told:
            return Told(tr("{n} of {of}").format(n=number(len(done) + 1), of=number(of)), (len(done) + 1) / of)

        def ended() -> None:
            words = self.tr("%Ln packets lie there. Take them to your colleagues.", "", len(done))
            self._over(words)

        def failed(error: TipdeskError) -> None:
            self._running = None
            kept = self.tr("%Ln packets were written before; they are whole.", "", len(done))
            self.notices.say(Weight.DANGER, "circle-x", self.parts.sentence(error), kept)
            self.load()
            self._judge()

        name, work = self.tr("Writing packets"), self._gateway.send
        self._begin(
            self.runner.steps(
                lambda: work(keys, folder), done.append, ended, owner=self, failed=failed, name=name, told=told
            )
        )

    def _merge(self, packets: tuple[Preview, ...]) -> None:
        done: list[Merged] = []

        def step(made: Merged | str) -> None:
            if isinstance(made, str):
                self.came.say(made)
            else:
                done.append(made)

        def told(made: Merged | str) -> Told:
            return Told(made) if isinstance(made, str) else Told(part=len(done) / max(1, len(packets)))

        def ended() -> None:
            self._settle(done)
            self._over(self._words_of(done, len(packets)))

        def failed(error: TipdeskError) -> None:
            self._running = None
            self._settle(done)
            self.failed(error)
            self.load()
            self._judge()

        name, work = self.tr("Merging packets"), self._gateway.merge
        self._begin(
            self.runner.steps(lambda: work(packets), step, ended, owner=self, failed=failed, name=name, told=told)
        )

    def _begin(self, running: Running) -> None:
        self._running = running
        self._judge()

    def _settle(self, done: list[Merged]) -> None:
        """What was merged is listed under Received; what was not stays where it is."""
        gone = {one.path for one in done}
        self.came.show_packets(tuple(one for one in self.came.packets if one.path not in gone))

    def _words_of(self, done: list[Merged], of: int) -> str:
        aside = sum(one.aside for one in done)
        if len(done) < of:
            return self.tr("Cancelled: {n} of {of} packets are merged, each whole.").format(
                n=number(len(done)), of=number(of)
            )
        if aside:
            return self.tr("Merged. %Ln changes were set aside; Received says why.", "", aside)
        return done[0].words if len(done) == 1 else self.tr("%Ln packets are merged.", "", len(done))

    def _over(self, words: str) -> None:
        self._running = None
        self.say(words)
        self.load()
        self._judge()
        self.changed.emit(changed(*Kind))

    def _look_at(self, row: Received) -> None:
        self.wants.emit(GoToGrants(row.story))
