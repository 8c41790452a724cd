"""The gateway of one's own log over the desk."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from tipdesk.desk import audit, verifying
from tipdesk.desk.session import Session
from tipdesk.desk.verifying import Checking, PlaceChecked
from tipdesk.ui import when
from tipdesk.ui.audit.findings import finding_words
from tipdesk.ui.audit.values import Checked, FeedCell, LogSlice
from tipdesk.ui.words import sentence


def _tr(words: str) -> str:
    return QCoreApplication.translate("OwnLogOverDesk", words)


class OwnLogOverDesk:
    def __init__(self, session: Session) -> None:
        self._session = session

    def begin(self) -> None:
        audit.read_report(self._session)

    def slice(self, first: int, count: int) -> LogSlice:
        page = audit.events(self._session, first, count)
        return LogSlice(first, page.total, page.events)

    def verify(self) -> Iterator[Checked | str]:
        """Every place of this person's; words while it goes, and last what was found."""
        began_ms = self._session.around.now_ms()
        for step in verifying.verify(self._session):
            if isinstance(step, Checking):
                yield _tr("{name}, {done} of {all}").format(name=step.name, done=step.done, all=step.of)
            else:
                yield self._checked(step, self._session.around.now_ms() - began_ms)

    def _checked(self, places: tuple[PlaceChecked, ...], took_ms: int) -> Checked:
        commits = sum(place.commits for place in places)
        whole = sum(place.whole for place in places)
        parts = [
            _tr("{n} commits checked in {s} s").format(n=f"{commits:,}", s=f"{took_ms / 1000:.1f}"),
            when.count(whole, "1 place whole", "{n} places whole"),
        ]
        if whole < len(places):
            parts.append(when.count(len(places) - whole, "1 not", "{n} not"))
        findings = tuple(words for place in places for words in _findings(place))
        return Checked(" \u00b7 ".join(parts), tuple(_cell(place) for place in places), findings)


def _cell(place: PlaceChecked) -> FeedCell:
    icon, ink = ("check", "text-quiet") if place.whole else ("git-fork", "danger")
    said = _tr("whole") if place.whole else _tr("not whole")
    count = when.count(place.commits, "1 commit", "{n} commits")
    return FeedCell(place.name, f"{place.name}, {count}, {said}", icon, ink)


def _findings(place: PlaceChecked) -> list[str]:
    said = [f"{place.name}: {finding_words(finding)}" for finding in place.findings]
    said += [
        _tr("{name}: the document {file} is damaged.").format(name=place.name, file=file) for file in place.damaged
    ]
    return said + ([f"{place.name}: {sentence(place.failed)}"] if place.failed is not None else [])
