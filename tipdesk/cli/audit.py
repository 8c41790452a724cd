"""`tipdesk audit`: one's own access log, and whether everything here is whole."""

from datetime import UTC, datetime
from typing import Final

from tipdesk.app.here import Here
from tipdesk.cli import audit_question
from tipdesk.cli.deskwork import unlocked
from tipdesk.cli.options import EVERYWHERE, Options
from tipdesk.cli.say import Say
from tipdesk.desk.audit import events, read_report
from tipdesk.domain.events import AccessEvent
from tipdesk.domain.moment import datable
from tipdesk.ui import names
from tipdesk.ui.reasons import reason_words
from tipdesk.ui.words import event_sentence

PAGE: Final = 500


def report(options: Options, say: Say, at: Here) -> int:
    """One's own log: what did I open, reveal, copy, and when. Reading it is an event too. With a question: all logs."""
    options.only(
        "--question", "--person", "--story", "--source", "--laptop", "--from-day", "--to-day", "--csv", "--pdf"
    ).words_exactly()
    if set(options.values) - EVERYWHERE:
        return audit_question.run(options, say, at)
    with unlocked(options, at) as session:
        read_report(session)
        first = 0
        while page := events(session, first, PAGE).events:
            for event in page:
                who = names.name_of(session, event.person)
                say.either(_object(event, event_sentence(event, who)), _line(event, event_sentence(event, who)))
            first += len(page)
    return 0


def _object(event: AccessEvent, tells: str) -> dict[str, object]:
    """Codes for scripts, and the sentence that people are told; `tried` is when a failed unlock was."""
    return {
        "id": event.id,
        "kind": event.kind.value,
        "person": event.person,
        "at": _time(event.at_ms),
        "subject": event.subject,
        "where": event.where,
        "reason": event.reason,
        "allowed": event.allowed,
        "laptop": event.laptop,
        "count": event.count,
        "tried": _time(event.tried_ms) if event.tried_ms is not None else None,
        "tells": tells,
    }


def _line(event: AccessEvent, tells: str) -> str:
    several = f"{event.count} times" if event.count > 1 else ""
    return "  ".join(part for part in (_time(event.at_ms), tells, reason_words(event), several) if part)


def _time(at_ms: int) -> str:
    return datetime.fromtimestamp(datable(at_ms) / 1000, UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
