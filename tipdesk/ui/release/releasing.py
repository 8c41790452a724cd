"""Copies and releases on the safe view's page: two buttons, their keys, and what follows from them."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from tipdesk.desk.exporting import Leaving
from tipdesk.desk.releases import Condition, Form, Way
from tipdesk.errors import TipdeskError
from tipdesk.intake.viewing import Viewer
from tipdesk.ui import keys
from tipdesk.ui.changes import GoToView, Kind, changed
from tipdesk.ui.keys import Intent
from tipdesk.ui.release.dialog import ReleaseDialog
from tipdesk.ui.release.gateway import ReleaseGateway
from tipdesk.ui.release.over_desk import CopyOverDesk
from tipdesk.ui.release.printing import Printing
from tipdesk.ui.release.sheet import CoverSheet
from tipdesk.ui.release.side import CoverSide
from tipdesk.ui.shell.folders import ask_target
from tipdesk.ui.tongue import tr
from tipdesk.ui.view.over_desk import ViewOverDesk
from tipdesk.ui.view.page import ViewPage
from tipdesk.ui.view.pixel_face import PixelFace
from tipdesk.ui.view.values import Viewed
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.curtain import Curtain

DIGITS = 16


class Releasing(QObject):
    """One for the page. `want` is what it looks at, told by whoever makes its gateways."""

    def __init__(
        self, page: ViewPage, copying: Callable[[GoToView], CopyOverDesk],
        leaving: Callable[[GoToView], ReleaseGateway], start: Callable[[], Viewer],
    ) -> None:  # fmt: skip
        super().__init__(page)
        self._page, self._copying, self._leaving, self._start = page, copying, leaving, start
        self.want: GoToView | None = None
        self.sheet: CoverSheet | None = None
        self.dialog: ReleaseDialog | None = None
        look = page.look
        name = keys.tooltip(tr("Make a copy that may leave"), Intent.MAKE_COPY)
        self.copy = Button(look, tr("Copy…"), icon="copy", role=Role.QUIET, name=name)
        self.copy.clicked.connect(self.cover)
        name = keys.tooltip(tr("Let it out, on record first"), Intent.RELEASE)
        self.release = Button(look, tr("Let out…"), icon="file-output", role=Role.QUIET, name=name)
        self.release.clicked.connect(self.let_out)
        page.tools.add_left(self.copy)
        page.tools.add_left(self.release)
        page.acts[Intent.MAKE_COPY] = self.cover
        page.acts[Intent.RELEASE] = self.let_out

    def cover(self) -> None:
        """Covers are drawn over the pages in sight; the right to make a copy is asked before."""
        page, viewed, want = self._page, self._page.viewed, self._kept_one()
        if viewed is None or want is None:
            return
        desk = self._copying(want)
        if isinstance(page.gateway, ViewOverDesk):
            desk.view = page.gateway
        desk.path, desk.revision = page.path, viewed.revision

        def laid_out(laid: Viewed) -> None:
            if page.viewed is viewed:
                Curtain(page, opened(laid))

        def opened(laid: Viewed) -> Iterator[None]:
            look, papered = page.look, desk.papered
            side = CoverSide(look, is_picture=laid.is_picture, pages=laid.leaves, is_set=papered is not None)
            yield
            faces = PixelFace(look), PixelFace(look)
            yield
            sheet = CoverSheet(
                look, page, laid, desk, side=side, faces=faces, runner=page.runner, sentence=page.parts.sentence
            )
            yield
            sheet.kept.connect(self._kept)
            self.sheet = sheet
            sheet.open()
            yield
            sheet.begin(page.ask)

        def ready(_nothing: None) -> None:
            if viewed.leaves:
                laid_out(viewed)
            else:
                # Mail, chats and office files have no pages of their own: their text is set on some.
                page.ask(lambda _gateway: desk.lay_out(viewed), laid_out)

        page.runner.read(desk.begin, ready, owner=page, failed=page.failed)

    def let_out(self) -> None:
        page, want = self._page, self._kept_one()
        if want is None:
            return
        desk = self._leaving(want)
        if page.path:
            page.say(tr("A file within leaves as a copy. Make one first."))
            return

        def offered(offer: tuple[Leaving, tuple[Condition, ...], str]) -> None:
            Curtain(page, opened(offer))

        def opened(offer: tuple[Leaving, tuple[Condition, ...], str]) -> Iterator[None]:
            one = offer[0]
            dialog = ReleaseDialog(page.look, page, *offer)
            yield
            dialog.agreed.connect(lambda way, whom, why: self._go(desk, one, way, (whom, why)))
            self.dialog = dialog
            dialog.open()

        page.runner.read(desk.offer, offered, owner=page, failed=page.failed)

    def _kept_one(self) -> GoToView | None:
        """None, and said, for what is not in the vault."""
        want = self.want
        if want is None or want.lying is not None:
            self._page.say(tr("Nothing of this is kept yet, so nothing of it can leave."))
            return None
        return want

    def _kept(self, document: Any) -> None:
        page, want = self._page, self.want
        page.changed.emit(changed(Kind.TIPS, Kind.STORIES, Kind.LOG))
        page.say(tr("The copy is kept beside its original. It may leave now."))
        if want is not None:
            page.wants.emit(GoToView(story=want.story, tip=want.tip, document=document))

    def _go(self, desk: ReleaseGateway, one: Leaving, way: Way, said: tuple[str, str]) -> None:
        """Opened, compared and made anew where nobody waits for it; then on record; then it leaves."""
        page = self._page
        if way is Way.EXPORT:
            title = tr("Write the copy") if one.form is Form.COPY else tr("Write the original")

            def to(path: str) -> None:
                self._ready(desk, one, way, lambda: self._export(desk, Path(path), said))

            ask_target(page, title, one.name, to)
        elif way is Way.PRINT:
            self._ready(desk, one, way, lambda: self._print(desk, said))
        else:
            self._ready(desk, one, way, lambda: self._hand_over(desk, said))

    def _ready(self, desk: ReleaseGateway, one: Leaving, way: Way, then: Callable[[], None]) -> None:
        page, failed = self._page, self._dropping(desk)

        def begun(_nothing: None) -> None:
            page.runner.look(lambda: desk.make_ready(way), lambda _ready: then(), owner=page, failed=failed)

        page.runner.read(lambda: desk.begin(one), begun, owner=page, failed=failed)

    def _dropping(self, desk: ReleaseGateway) -> Callable[[TipdeskError], None]:
        def failed(error: TipdeskError) -> None:
            self._drop(desk)
            self._page.failed(error)

        return failed

    def _drop(self, desk: ReleaseGateway) -> None:
        runner = self._page.runner
        runner.look(desk.drop, lambda _nothing: None, owner=runner, failed=lambda _error: None)

    def _print(self, desk: ReleaseGateway, said: tuple[str, str]) -> None:
        printing = Printing(self._page, self._page.runner, self._start)
        printing.destroyed.connect(lambda: self._drop(desk))
        printing.ask(lambda: desk.printing(*said), self._page.failed)

    def _export(self, desk: ReleaseGateway, path: Path, said: tuple[str, str]) -> None:
        page = self._page

        def written(sha256: str) -> None:
            self._drop(desk)
            words = tr("It is written, for your account alone. Its SHA-256 begins with {digits}.")
            page.say(words.format(digits=sha256[:DIGITS]))
            page.changed.emit(changed(Kind.LOG))

        page.runner.write(lambda: desk.export(*said, path), written, owner=page, failed=self._dropping(desk))

    def _hand_over(self, desk: ReleaseGateway, said: tuple[str, str]) -> None:
        page = self._page

        def noted(_nothing: None) -> None:
            self._drop(desk)
            page.say(tr("It is on record that this was handed over."))
            page.changed.emit(changed(Kind.LOG))

        page.runner.write(lambda: desk.hand_over(*said), noted, owner=page, failed=self._dropping(desk))
