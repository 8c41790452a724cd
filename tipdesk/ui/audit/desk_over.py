"""The security editor's gateway over the desk."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from tipdesk.desk import (
    audit_answers,
    audit_feeds,
    audit_findings,
    audit_report,
    audit_saved,
    holds,
    logs,
    promised,
    watching,
)
from tipdesk.desk.audit_answers import Asked
from tipdesk.desk.audit_findings import AuditFinding
from tipdesk.desk.audit_lines import FOREVER_MS, Line
from tipdesk.desk.session import Session
from tipdesk.desk.watching import Watch
from tipdesk.domain.events import AccessEvent
from tipdesk.domain.questions import Question
from tipdesk.ui import names, when
from tipdesk.ui.audit import finding_words, lines_words, strips
from tipdesk.ui.audit.desk_values import Answered, Choices, Detail, FindingRow, LineRow, Read
from tipdesk.ui.audit.lines_words import Words
from tipdesk.ui.audit.over_desk import OwnLogOverDesk
from tipdesk.ui.audit.reported import REPORTED_MOST, drawn, report_of
from tipdesk.ui.audit.telling import what
from tipdesk.ui.audit.values import Checked
from tipdesk.ui.look import Look
from tipdesk.ui.tongue import apart, tr
from tipdesk.ui.widgets.pick import Choice

DETAILS_SHOWN: Final = 4
SHOWN: Final = 12
"""Letters of a digest."""


class AuditOverDesk:
    """Only `note`, `review`, `save`, `discard` and `report` write."""

    def __init__(self, session: Session, look: Look) -> None:
        self._session, self._look = session, look
        self.watch = Watch(session, lambda at_ms: look.zone_offset_s(at_ms) * 1000)
        self._worth: dict[watching.RecordId, dict[str, Any]] = {}
        self._own = OwnLogOverDesk(session, look)
        self.words = Words(
            lambda who: names.name_of(session, who), lambda at_ms: when.stamp(look, at_ms), self._laptop_words
        )

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

    def versions(self, finding: AuditFinding) -> tuple[tuple[str, ...], ...]:
        if not finding.feed:
            return ()
        found = audit_feeds.versions(self._session, audit_feeds.FeedId(finding.feed), finding.number)
        return tuple((one.commit[:SHOWN], *(self._said(event) for event in one.events)) for one in found)

    def _said(self, event: AccessEvent) -> str:
        return apart((when.stamp(self._look, event.at_ms), lines_words.did(event, self.words), what(event)))

    def review(self, finding: AuditFinding, note: str) -> None:
        audit_findings.review(self._session, finding, note)

    def endings(self) -> tuple[Choice, ...]:
        ending = promised.due(self.watch.promised, FOREVER_MS)
        return tuple(
            Choice((one.where, one.subject), one.subject, apart((one.where, when.day(self._look, one.destroy_ms))))
            for one in ending
            if not one.held
        )

    def hold(self, key: tuple[str, str], reason: str) -> None:
        """By the id that the logs name the source with: the story itself stays closed."""
        one = next(one for one in self.watch.promised if (one.where, one.subject) == key)
        said = one.line.event.details
        holds.hold(self._session, holds.matter_of(said.comp, said.ref, one.subject, one.where), reason)

    def feeds(self) -> Checked:
        return strips.feeds(self._session, self.watch, self.words)

    def verify(self) -> Iterator[Checked | str]:
        for step in self._own.verify():
            if isinstance(step, Checked):
                standing = self.feeds()
                yield replace(step, feeds=(*standing.feeds, *(one for one in step.feeds if one.ink != "text-quiet")))
            else:
                yield step

    def save(self, name: str, asked: Asked) -> None:
        audit_saved.save(self._session, name, asked.question, asked.sift)

    def discard(self, record: str) -> None:
        for one in audit_saved.saved(self._session):
            if one.record == record:
                audit_saved.discard(self._session, one.record)

    def report(self, asked: Asked, path: Path) -> str:
        whole = replace(asked, after=None, limit=REPORTED_MOST)
        found = audit_answers.answer(self._session, self.watch, whole)
        made = report_of(whole, found, self.words, self._session.around.now_ms())
        return audit_report.write(self._session, asked.question, drawn(made, path), path, lines=len(made.rows))

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
        return Choices(people, stories, sources, laptops, audit_saved.saved(session))

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
