"""What the security editor does over the logs: review, hold, save, report."""

from dataclasses import replace
from pathlib import Path
from typing import Final

from tipdesk.desk import (
    audit_answers,
    audit_feeds,
    audit_findings,
    audit_report,
    audit_saved,
    holds,
    promised,
)
from tipdesk.desk.audit_answers import Asked
from tipdesk.desk.audit_findings import AuditFinding
from tipdesk.desk.audit_lines import FOREVER_MS
from tipdesk.desk.session import Session
from tipdesk.desk.watching import Watch
from tipdesk.domain.events import AccessEvent
from tipdesk.ui import when
from tipdesk.ui.audit import lines_words
from tipdesk.ui.audit.lines_words import Words
from tipdesk.ui.audit.reported import REPORTED_MOST, drawn, report_of
from tipdesk.ui.audit.telling import what
from tipdesk.ui.look import Look
from tipdesk.ui.tongue import apart
from tipdesk.ui.widgets.pick import Choice

SHOWN: Final = 12
"""Letters of a digest."""


class DeedsOverDesk:
    """Each that goes on record does so first."""

    def __init__(self, session: Session, look: Look, watch: Watch, words: Words) -> None:
        self._session, self._look, self.watch, self.words = session, look, watch, words

    def versions(self, finding: AuditFinding) -> tuple[tuple[str, ...], ...]:
        if not finding.feed:
            return ()
        found = audit_feeds.versions(self._session, finding.feed, finding.number)
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
