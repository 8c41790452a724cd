"""Lines of other people's logs in words: what was done, about what, why it is listed, and facts beside the lines."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from tipdesk.desk.audit_answers import Fact, Told
from tipdesk.desk.audit_lines import Line
from tipdesk.desk.watching import Watch
from tipdesk.domain.events import AccessEvent, EventKind
from tipdesk.domain.oddities import Odd
from tipdesk.domain.questions import Question
from tipdesk.ui.audit import telling
from tipdesk.ui.foreign import visible
from tipdesk.ui.names import initials_of
from tipdesk.ui.reasons import reason_words
from tipdesk.ui.tongue import apart, later, listed, number, tr

ODD: Final[Mapping[Odd, str]] = {
    Odd.OUT_OF_HOURS: later("out of hours"),
    Odd.OUTSIDE_ASSIGNMENT: later("outside assignment"),
    Odd.OTHER_LAPTOP: later("from another laptop"),
    Odd.BURST: later("burst"),
    Odd.FIRST_TIME: later("first time ever"),
    Odd.AFTER_PUBLICATION: later("after publication"),
    Odd.REFUSED: later("refused"),
    Odd.TRIES: later("several tries"),
}

ROLES: Final[Mapping[str, str]] = {
    "lead": later("lead"),
    "contributor": later("contributor"),
    "reader": later("reader"),
    "reporter": later("reporter"),
    "editor": later("editor"),
    "security editor": later("security editor"),
    "security_editor": later("security editor"),
}

FACTS: Final[Mapping[Fact, str]] = {
    Fact.NEVER_OPENED: later("{who} could open {where} since {day}, and never did."),
    Fact.STILL_OPENS: later("{who} can open {where} today. Hand it over, or end the access."),
    Fact.LAST_HEARD: later("This laptop of {who} was last heard of on {day}."),
    Fact.WAS_LOCKED: later("It was locked then: without the passphrase nothing on it opens."),
    Fact.WAS_OPEN: later("Its log ends without a lock: it may have been open. Suspend {who} until this is clear."),
    Fact.WAS_THERE: later("{where} was on it."),
    Fact.PROMISE_TOUCHED: later("{who} holds the name of {subject} in {where}: the promise is touched."),
    Fact.DUE: later("{subject} in {where}: promised to be destroyed by {day}."),
    Fact.DUE_HELD: later("{subject} in {where}: on hold, though promised to be destroyed by {day}."),
    Fact.NOT_CONFIRMED: later("{who} has not confirmed the purge of {day} in {where}. Ask for a packet."),
    Fact.HOLDS_BESIDE_PROMISE: later(
        "{who} holds the name of {subject} in {where}, and was never promised. Ask the lead to seal it anew."
    ),
    Fact.OPENED_BESIDE_PROMISE: later("{who} opened the name of {subject} in {where}, and was never promised."),
    Fact.KEY_OPENS: later("Your key opens the access log of {who}."),
    Fact.WATCHED_BY: later("{who} is a security editor."),
}
COUNTED: Final[Mapping[Fact, str]] = {
    Fact.WROTE: later("{who} wrote %Ln times, as far as the log says it. The lines say where."),
    Fact.TOOK_OUT: later("%Ln copies, prints, exports and packets of {who}."),
}
STORY_OPENS: Final = later("Your key opens {where}.")
NOT_HELD: Final = later("{who} is a security editor, whose log has not come here. Ask for a packet.")


@dataclass(frozen=True)
class Words:
    """What the sentences need: names of people, days, and how a laptop is called."""

    name: Callable[[str], str]
    day: Callable[[int], str]
    laptop: Callable[[str, str], str]


def laptop_words(watch: Watch, name: Callable[[str], str], person: str, laptop: str) -> str:
    """`BV 2`: initials, and the how manieth laptop of theirs it is."""
    number = next((one.number for one in watch.laptops if one.name == laptop), 0)
    if not laptop or not number:
        return laptop
    return tr("{initials} {number}").format(initials=initials_of(name(person)) if person else "?", number=number)


def person(event: AccessEvent, words: Words) -> str:
    """Failed tries were made by somebody that nobody knows."""
    return tr("not known") if event.kind is EventKind.UNLOCK_FAILED else words.name(event.person)


def did(event: AccessEvent, words: Words) -> str:
    """With whom it was done to, by name; `tried to` where it was refused."""
    said = telling.did(event)
    if event.kind is EventKind.PACKET_REFUSED and event.details.whom:
        # What was refused may be forged: nothing in it is more than a claim.
        return tr("{did} that says it is from {who}").format(did=said, who=words.name(event.details.whom))
    if event.details.whom and event.details.whom != event.person:
        return tr("{did}: {who}").format(did=said, who=words.name(event.details.whom))
    return said


def why(line: Line) -> str:
    """Reason, and why it is listed."""
    event = line.event
    flags = [tr(ODD[flag]) for flag in Odd if line.odd & flag and not (flag is Odd.REFUSED and event.reason)]
    role = tr(ROLES[event.details.role]) if event.details.role in ROLES else event.details.role
    return apart(part for part in (role, reason_words(event), *flags) if part)


def cells(line: Line, question: Question, words: Words) -> tuple[str, str, str]:
    """Person, what they did and why; of who can open something: who, in which role, let in by whom."""
    event, said = line.event, line.event.details
    if question not in {Question.CAN_OPEN, Question.COULD_OPEN}:
        return person(event, words), did(event, words), why(line)
    role = tr(ROLES.get(said.role, said.role)) if said.role else tr("founder")
    until = tr("{role} until {day}").format(role=role, day=words.day(said.until_ms)) if said.until_ms else role
    by = tr("by {who}").format(who=words.name(event.person)) if said.whom else ""
    return words.name(said.whom or event.person), until, apart(one for one in (event.reason, by) if one)


def told(one: Told, words: Words) -> str:
    """One fact as a sentence."""
    facts = {
        "who": words.name(one.person) if one.person else "",
        "where": telling.where_words(one.where),
        "subject": one.subject,
        "day": words.day(one.at_ms),
    }
    if one.fact in COUNTED:
        return tr(COUNTED[one.fact], "", one.count).format(**facts)
    template = FACTS[one.fact]
    if one.fact is Fact.KEY_OPENS and one.where:
        template = STORY_OPENS
    if one.fact is Fact.WATCHED_BY and not one.count:
        template = NOT_HELD
    return tr(template).format(**facts)


def detail(event: AccessEvent, words: Words) -> tuple[tuple[str, str], ...]:
    """What an event says beyond its row, each with its name."""
    said = event.details
    people = listed(words.name(one) for one in said.people)
    known = (
        (tr("Reason"), reason_words(event)),
        (tr("Recipient"), visible(said.recipient)),
        (tr("Areas covered"), number(said.covered) if said.covered else ""),
        (tr("Until"), words.day(said.until_ms) if said.until_ms else ""),
        (tr("Due"), words.day(said.due_ms) if said.due_ms else ""),
        (tr("People"), people),
        (tr("Promised to"), listed(words.name(one) for one in said.may_know)),
        (tr("Together"), number(said.needed) if said.needed > 1 else ""),
        (tr("SHA-256"), said.sha256),
        (tr("Tool"), said.tool),
        (tr("Refers to"), said.ref),
        (tr("Last"), words.day(event.last_ms) if event.last_ms else ""),
    )
    return tuple((name, value) for name, value in known if value)
