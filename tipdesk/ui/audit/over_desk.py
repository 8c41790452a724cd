"""The gateway of one's own log over the desk."""

from collections.abc import Iterator

from tipdesk.desk import audit, audit_answers, audit_lines, verifying
from tipdesk.desk.audit_lines import Sift
from tipdesk.desk.session import Session
from tipdesk.desk.verifying import Checking, PlaceChecked
from tipdesk.ui import names, when
from tipdesk.ui.audit.questions import KINDS, KINDS_OF_AUDITORS, Question
from tipdesk.ui.audit.values import Checked, FeedCell, LogSlice
from tipdesk.ui.findings import Telling, finding_words, place_words
from tipdesk.ui.look import Look
from tipdesk.ui.tongue import apart, decimal, listed, number, tr
from tipdesk.ui.words import sentence


class OwnLogOverDesk:
    def __init__(self, session: Session, look: Look) -> None:
        self._session = session
        self._telling = Telling(lambda who: names.name_of(session, who), lambda at_ms: when.stamp(look, at_ms))

    def begin(self) -> None:
        audit.read_report(self._session)

    def slice(self, first: int, count: int, question: Question = Question.ALL) -> LogSlice:
        if question is Question.AUDITORS:
            return self._auditors(first, count)
        page = audit.events(self._session, first, count, KINDS[question])
        return LogSlice(first, page.total, page.events)

    def _auditors(self, first: int, count: int) -> LogSlice:
        """What security editors asked, reviewed and reported, as far as their logs have come here."""
        people = audit_answers.auditors(self._session)
        if not people:
            return LogSlice(0, 0, ())
        sift = Sift(kinds=KINDS_OF_AUDITORS, people=people)
        found = [line.event for line in audit_lines.every(self._session, sift)]
        return LogSlice(first, len(found), tuple(found[first : first + count]))

    def verify(self) -> Iterator[Checked | str]:
        """Every place of this person's; words while it goes, and last what was found."""
        began_ms = self._session.around.now_ms()
        for step in verifying.verify(self._session):
            if isinstance(step, Checking):
                name = place_words(step.name)
                yield tr("{name}, {done} of {all}").format(name=name, done=number(step.done), all=number(step.of))
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
        findings = tuple(words for place in places for words in self._findings(place))
        return Checked(apart(parts), tuple(_cell(place) for place in places), findings)

    def _findings(self, place: PlaceChecked) -> list[str]:
        said = [finding_words(place.name, finding, self._telling) for finding in place.findings]
        if place.failed is None:
            return said
        name = place_words(place.name)
        return [*said, tr("{name}: {finding}").format(name=name, finding=sentence(place.failed))]


def _cell(place: PlaceChecked) -> FeedCell:
    icon, ink = ("check", "text-quiet") if place.whole else ("git-fork", "danger")
    said = tr("whole") if place.whole else tr("not whole")
    count, name = tr("%Ln commits", "", place.total), place_words(place.name)
    return FeedCell(name, listed((name, count, said)), icon, ink)
