"""`tipdesk audit report --question N`: one of the seventeen over all logs that are held, told, or written to a file."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from PySide6.QtGui import QGuiApplication

from tipdesk.app.here import Here
from tipdesk.cli.deskwork import unlocked
from tipdesk.cli.options import Misused, Options
from tipdesk.cli.say import Say
from tipdesk.desk import audit_answers, audit_report
from tipdesk.desk.audit_answers import Asked
from tipdesk.desk.audit_lines import FOREVER_MS, Line, Sift
from tipdesk.desk.session import Session
from tipdesk.desk.watching import Watch
from tipdesk.domain.ids import PersonId
from tipdesk.domain.moment import datable
from tipdesk.domain.questions import Question
from tipdesk.errors import NoSuchName
from tipdesk.ui import names
from tipdesk.ui.audit import lines_words
from tipdesk.ui.audit.lines_words import Words
from tipdesk.ui.audit.paper import Report
from tipdesk.ui.audit.reported import REPORTED_MOST, drawn, report_of, row_of

DAY_MS: Final = 86_400_000


def run(options: Options, say: Say, at: Here) -> int:
    """On record first; a file's digest too, before it is there."""
    question = _question(options.last("--question"))
    with unlocked(options, at) as session:
        watch = Watch(session, _offset_ms)
        for _ in watch.follow():
            # Nothing to show: what was read is the answer.
            pass
        words = _words(session, watch)
        asked = Asked(question, _sift(options, session, watch, words), limit=REPORTED_MOST)
        audit_answers.on_record(session, asked)
        found = audit_answers.answer(session, watch, asked)
        made = report_of(asked, found, words, session.around.now_ms())
        for ending in ("--pdf", "--csv"):
            if options.last(ending):
                _write(session, question, made, Path(options.last(ending)), say)
        if not (options.last("--pdf") or options.last("--csv")):
            _tell(found.lines, made, say, lambda line: row_of(line, question, words))
    return 0


def _question(said: str) -> Question:
    number = said or str(Question.PERSON_DID.value)
    if not number.isascii() or not number.isdigit() or int(number) not in {one.value for one in Question}:
        raise Misused("--question takes a number from 1 to 17.")
    return Question(int(number))


def _words(session: Session, watch: Watch) -> Words:
    def name(who: str) -> str:
        return names.name_of(session, who)

    return Words(name, _time, lambda person, laptop: lines_words.laptop_words(watch, name, person, laptop))


def _sift(options: Options, session: Session, watch: Watch, words: Words) -> Sift:
    people = frozenset({_person(session, options.last("--person"))} if options.last("--person") else ())
    laptop = options.last("--laptop")
    known = {words.laptop(one.person, one.name): one.name for one in watch.laptops}
    if laptop and laptop not in known and laptop not in known.values():
        raise NoSuchName(laptop)
    begin, end = _day(options.last("--from-day")), _day(options.last("--to-day"))
    return Sift(
        people=people, where=options.last("--story"), subject=options.last("--source"),
        laptop=known.get(laptop, laptop), from_ms=begin or 0, to_ms=FOREVER_MS if end is None else end + DAY_MS - 1,
    )  # fmt: skip


def _person(session: Session, said: str) -> PersonId:
    for known in session.standing.people.values():
        if said.casefold() in {known.name.casefold(), known.id}:
            return known.id
    raise NoSuchName(said)


def _day(said: str) -> int | None:
    """Midnight where this laptop stands."""
    if not said:
        return None
    try:
        return round(datetime.strptime(said, "%Y-%m-%d").astimezone().timestamp() * 1000)
    except ValueError as wrong:
        raise Misused("A day is written as year-month-day.") from wrong


def _write(session: Session, question: Question, made: Report, path: Path, say: Say) -> None:
    if QGuiApplication.instance() is None:
        # Fonts need it; no window is opened.
        QGuiApplication(["tipdesk", "-platform", "offscreen"])
    sha256 = audit_report.write(session, question, drawn(made, path), path, lines=len(made.rows))
    say.either({"file": path.name, "sha256": sha256, "lines": len(made.rows)}, f"{sha256}  {path.name}")


def _tell(lines: tuple[Line, ...], made: Report, say: Say, row: Callable[[Line], tuple[str, ...]]) -> None:
    for sentence in made.told:
        say.either({"tells": sentence}, sentence)
    for line in lines:
        cells, event = row(line), line.event
        value = {
            "id": event.id, "kind": event.kind.value, "person": event.person, "at": _time(event.at_ms),
            "subject": event.subject, "where": event.where, "reason": event.reason, "allowed": event.allowed,
            "laptop": event.laptop, "count": event.count, "details": event.details.said(),
            "odd": [one.name for one in type(line.odd) if line.odd & one],
        }  # fmt: skip
        say.either(value, "  ".join(cell for cell in cells if cell))


def _time(at_ms: int) -> str:
    return datetime.fromtimestamp(datable(at_ms) / 1000, UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _offset_ms(at_ms: int) -> int:
    there = datetime.fromtimestamp(datable(at_ms) / 1000, UTC).astimezone().utcoffset()
    return round(there.total_seconds() * 1000) if there is not None else 0
