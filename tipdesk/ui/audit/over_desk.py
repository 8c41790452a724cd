"""The gateway of one's own log over the desk."""

from collections.abc import Iterator

from tipdesk.desk import audit, verifying
from tipdesk.desk.session import Session
from tipdesk.desk.verifying import Checking, PlaceChecked
from tipdesk.ui.audit.findings import finding_words
from tipdesk.ui.audit.values import Checked, FeedCell, LogSlice
from tipdesk.ui.tongue import apart, decimal, listed, number, tr
from tipdesk.ui.words import sentence


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
                yield tr("{name}, {done} of {all}").format(name=step.name, done=number(step.done), all=number(step.of))
            else:
                yield self._checked(step, self._session.around.now_ms() - began_ms)

    def _checked(self, places: tuple[PlaceChecked, ...], took_ms: int) -> Checked:
        commits = sum(place.commits for place in places)
        whole = sum(place.whole for place in places)
        parts = [
            tr("%Ln commits checked in {s} s", "", commits).format(s=decimal(took_ms / 1000)),
            tr("%Ln places whole", "", whole),
        ]
        if whole < len(places):
            parts.append(tr("%Ln not", "", len(places) - whole))
        findings = tuple(words for place in places for words in _findings(place))
        return Checked(apart(parts), tuple(_cell(place) for place in places), findings)


def _cell(place: PlaceChecked) -> FeedCell:
    icon, ink = ("check", "text-quiet") if place.whole else ("git-fork", "danger")
    said = tr("whole") if place.whole else tr("not whole")
    count = tr("%Ln commits", "", place.commits)
    return FeedCell(place.name, listed((place.name, count, said)), icon, ink)


def _findings(place: PlaceChecked) -> list[str]:
    said = [_of(place, finding_words(finding)) for finding in place.findings]
    said += [tr("{name}: the document {file} is damaged.").format(name=place.name, file=file) for file in place.damaged]
    return said + ([_of(place, sentence(place.failed))] if place.failed is not None else [])


def _of(place: PlaceChecked, words: str) -> str:
    return tr("{name}: {finding}").format(name=place.name, finding=words)
