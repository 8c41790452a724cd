"""The security editor's gateway over the desk."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

from tipdesk.desk import (
    audit_answers,
    audit_findings,
    audit_saved,
    logs,
    watching,
)
from tipdesk.desk.audit_answers import Asked
from tipdesk.desk.audit_findings import AuditFinding
from tipdesk.desk.audit_lines import Line
from tipdesk.desk.session import Session
from tipdesk.desk.watching import Watch
from tipdesk.domain.questions import Question
from tipdesk.ui import names, when
from tipdesk.ui.audit import finding_words, lines_words, strips
from tipdesk.ui.audit.desk_deeds import DeedsOverDesk
from tipdesk.ui.audit.desk_values import Answered, Choices, Detail, FindingRow, LineRow, Read
from tipdesk.ui.audit.lines_words import Words
from tipdesk.ui.audit.over_desk import OwnLogOverDesk
from tipdesk.ui.audit.telling import what
from tipdesk.ui.audit.values import Checked
from tipdesk.ui.look import Look
from tipdesk.ui.tongue import tr
from tipdesk.ui.widgets.pick import Choice

DETAILS_SHOWN: Final = 4
SHOWN: Final = 12
"""Letters of a digest."""


class AuditOverDesk:
    """It reads, but for `note`; what changes anything is in `deeds`."""

    def __init__(self, session: Session, look: Look) -> None:
        self._session, self._look = session, look
        self.watch = Watch(session, lambda at_ms: look.zone_offset_s(at_ms) * 1000)
        self._worth: dict[Any, dict[str, Any]] = {}
        self._own = OwnLogOverDesk(session, look)
        self.words = Words(
            lambda who: names.name_of(session, who), lambda at_ms: when.stamp(look, at_ms), self._laptop_words
        )
        self.deeds = DeedsOverDesk(session, look, self.watch, self.words)

    def read(self) -> Iterator[Read | Choices]:
        for step in self.watch.follow():
            yield Read(tr("%Ln lines read", "", step.lines))
        self._worth = self.watch.to_remember()
        yield self._choices()

    def note(self, asked: Asked) -> None:
        """Then what was read is remembered."""
        audit_answers.on_record(self._session, asked)
        watching.remember(self._session, self._worth)
        self._worth = {}

    def answer(self, asked: Asked) -> Answered:
        found = audit_answers.answer(self._session, self.watch, asked)
        told = tuple(lines_words.told(one, self.words) for one in found.told)
        flags = tuple((int(flag), tr(lines_words.ODD[flag]), n) for flag, n in found.counts)
        return Answered(asked, found, tuple(self._row(line, asked.question) for line in found.lines), told, flags)

    def detail(self, line: Line) -> Detail:
        event = line.event
        facts = [*lines_words.detail(event, self.words)]
        signed, warns = strips.signature(self._session, line)
        head = strips.head(self._session, line, self._laptop_words(event.person, event.laptop))
        return Detail(head, when.full(self._look, event.at_ms), (*facts[:DETAILS_SHOWN], *signed), warns)

    def findings(self) -> tuple[FindingRow, ...]:
        return tuple(self._finding(one) for one in audit_findings.findings(self._session, self.watch))

    def feeds(self) -> Checked:
        return strips.feeds(self._session, self.watch, self.words)

    def verify(self) -> Iterator[Checked | str]:
        for step in self._own.verify():
            if isinstance(step, Checked):
                standing = self.feeds()
                yield replace(step, feeds=(*standing.feeds, *(one for one in step.feeds if one.ink != "text-quiet")))
            else:
                yield step

    def _choices(self) -> Choices:
        session = self._session
        people = tuple(
            Choice(one.person, self.words.name(one.person), tr("your own log") if one.is_own else "")
            for one in logs.held(session)
        )
        stories = tuple(Choice(name, name) for name in self.watch.places)
        sources = tuple(Choice((one.where, one.subject), one.subject, one.where) for one in self.watch.promised)
        laptops = tuple(
            Choice(one.name, self._laptop_words(one.person, one.name), self.words.name(one.person))
            for one in self.watch.laptops
        )
        return Choices(people, stories, sources, laptops, audit_saved.saved(session), self.watch.news)

    def _row(self, line: Line, question: Question) -> LineRow:
        event, look = line.event, self._look
        person, did, why = lines_words.cells(line, question, self.words)
        laptop = self._laptop_words(event.person, event.laptop)
        return LineRow(
            when.stamp(look, event.at_ms), when.full(look, event.at_ms), person, did, what(event), why, laptop,
            not event.allowed, line,
        )  # fmt: skip

    def _finding(self, one: AuditFinding) -> FindingRow:
        icon, ink = finding_words.LOOKS[one.kind]
        short, long = finding_words.short(one, self.words), finding_words.long(one, self.words)
        day = when.day(self._look, one.due_ms or one.at_ms)
        moment = tr("due {day}").format(day=day) if one.due_ms else tr("since {day}").format(day=day)
        return FindingRow(one, icon, ink, short, long, moment)

    def _laptop_words(self, person: str, laptop: str) -> str:
        return lines_words.laptop_words(self.watch, lambda who: names.name_of(self._session, who), person, laptop)
