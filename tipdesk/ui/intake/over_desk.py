"""The import page's gateway over desk and reader."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from tipdesk.desk import arrivals, stories
from tipdesk.desk.in_bulk import Applied
from tipdesk.desk.intake_opening import InboxKeys
from tipdesk.desk.session import Session
from tipdesk.desk.tray import DrawerTray
from tipdesk.domain.ids import StoryId
from tipdesk.intake import filing, preview, removal
from tipdesk.intake.filing import Step
from tipdesk.intake.host import Host
from tipdesk.intake.preview import Looking, Preview
from tipdesk.intake.queue import Unfinished as Begun
from tipdesk.intake.removal import Removable, Removed
from tipdesk.ui.intake.asking_over_desk import AskingOverDesk
from tipdesk.ui.intake.gateway import Unfinished
from tipdesk.ui.look import Look
from tipdesk.ui.tongue import tr
from tipdesk.ui.who import who_can_see
from tipdesk.ui.widgets.who_sheet import WhoCanSee


class ImportOverDesk(AskingOverDesk):
    """`command` starts the reader (`intake.host.reader_command`), `key_command` a process that holds one key."""

    def __init__(
        self,
        session: Session,
        look: Look,
        command: tuple[str, ...],
        story: StoryId | None = None,
        key_command: tuple[str, ...] = (),
    ) -> None:
        super().__init__()
        self._session, self._look, self._command, self._story = session, look, command, story
        self._key_command = key_command
        self._passphrase = ""
        self._codename = "" if story is None else stories.place_of(session, story).codename
        self._mark, self.keep_paths = "", False
        self._place = session.places.inbox if story is None else stories.place_of(session, story).comp

    def target(self) -> str:
        return tr("into {story}").format(story=self._codename) if self._codename else tr("into the inbox")

    def who_can_see(self) -> WhoCanSee:
        return who_can_see(self._session, self._look, self._story)

    def sandboxed(self) -> str:
        with Host(self._command) as host:
            found = host.sandbox()
        return tr("Read in the sandbox: no keys, no network") if not found.missing else ""

    def look(self, paths: tuple[str, ...]) -> Iterator[Looking | Preview]:
        shelf = arrivals.Shelf(self._session, self._place)
        with self._host() as host:
            yield from preview.look(paths, host, shelf.known(), judged=self._judge(), closed=shelf.closed())

    def with_passphrase(self, typed: str) -> None:
        """For what this import finds sealed with one; it is kept nowhere."""
        self._passphrase = typed

    def _host(self) -> Host:
        said, now_ms = self._said_forms(), self._session.around.now_ms()
        return Host(self._command, keys=self._keys(), dates=self._dates, forms=said, latest_ms=now_ms)

    def _keys(self) -> InboxKeys | None:
        return InboxKeys(self._session, self._key_command, self._passphrase) if self._key_command else None

    def file(self, shown: Preview, paths: tuple[str, ...], cancelled: Callable[[], bool]) -> Iterator[Step]:
        shelf = arrivals.Shelf(self._session, self._place, keeps_paths=self.keep_paths)
        tray = DrawerTray(self._session)
        now_ms = self._session.around.now_ms
        if not self._mark:
            self._mark = str(self._session.new_id())
            tray.keep(Begun(self._mark, paths, now_ms()))
        kept: list[str] = []
        try:
            with self._host() as host:
                for step in filing.file_ticked(shown, host, shelf, now_ms=now_ms, cancelled=cancelled):
                    kept += step.records
                    yield step
        finally:
            # Stopped in the middle, what was kept can be taken back as well.
            if kept:
                self._session.history.done(arrivals.way_of_importing(self._session, self._place, kept))
        for _ in self._ruled(shown, kept):
            yield replace(step, records=(), kept=())

    def ended(self) -> None:
        mark, self._mark = self._mark, ""
        if mark:
            DrawerTray(self._session).done(mark)

    def removable(self, shown: Preview) -> tuple[Removable, ...]:
        return removal.removable(shown)

    def remove(self, files: tuple[Removable, ...]) -> Removed:
        arrivals.originals_go(self._session, self._place, len(files))
        return removal.remove(files, arrivals.Shelf(self._session, self._place).known())

    def withdrawing(self, records: tuple[str, ...]) -> Iterator[Applied]:
        return arrivals.withdrawing(self._session, self._place, records)

    def unfinished(self) -> tuple[Unfinished, ...]:
        found = DrawerTray(self._session).unfinished()
        return tuple(Unfinished(one.mark, one.paths, one.began_ms) for one in found)

    def let_go(self, mark: str) -> None:
        DrawerTray(self._session).done(mark)
