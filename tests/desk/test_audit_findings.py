"""Findings: what raises one, its order, and that a review on record takes it out of the list."""

from dataclasses import replace

import pytest
from auditing import DAY_MS, NOON_MS, Colleague, become_security_editor, colleague
from desks import Desk

from tipdesk.desk import audit, audit_findings
from tipdesk.desk.audit_findings import AuditFinding, Raised
from tipdesk.desk.session import Session
from tipdesk.desk.watching import Watch
from tipdesk.domain.events import Details, EventKind
from tipdesk.errors import NotAllowed, ReasonNeeded
from tipdesk.ledger import lines
from tipdesk.ledger.bodies import Log
from tipdesk.ledger.commit import ReceivedCommit
from tipdesk.ledger.ids import PersonId
from tipdesk.ledger.operation import write_body
from tipdesk.ledger.writing import Author, Place, write_commit
from tipdesk.seal.secrets import draw

K = EventKind


def found(session: Session) -> tuple[AuditFinding, ...]:
    watch = Watch(session, lambda _at: 0)
    for _ in watch.follow():
        pass
    return audit_findings.findings(session, watch)


def raised(session: Session) -> dict[Raised, AuditFinding]:
    return {one.kind: one for one in found(session)}


@pytest.fixture
def kay(desk: Desk) -> Colleague:
    become_security_editor(desk.session)
    made = colleague(desk.session, "Kay")
    # Heard of an hour ago: silence is raised by a test of its own.
    made.did(K.UNLOCKED, NOON_MS - 3_600_000)
    return made


def test_nothing_is_raised_where_nothing_happened(desk: Desk, kay: Colleague) -> None:
    assert found(desk.session) == ()
    assert kay.id


def test_a_review_that_is_due_stands_on_top_and_goes_when_somebody_looked(desk: Desk, kay: Colleague) -> None:
    signed = Details(whom=kay.id, people=(str(kay.id),))
    kay.did(K.STORY_RECOVERED, NOON_MS - 9 * DAY_MS, where="slow orchard", details=signed)
    kay.did(K.CLOCK_WENT_BACK, NOON_MS - DAY_MS, reason="75 min")
    first, *rest = found(desk.session)
    assert (first.kind, first.where, first.due_ms) == (Raised.OVERDUE, "slow orchard", NOON_MS - 2 * DAY_MS)
    audit_findings.review(desk.session, first, "called both signers, it was the court's order")
    assert found(desk.session) == tuple(rest)
    (told, *_) = audit.events(desk.session, 0, 1, [K.REVIEWED]).events
    assert (told.details.ref, told.reason) == (first.key, "called both signers, it was the court's order")


def test_a_review_needs_a_note_and_a_security_editor(desk: Desk, kay: Colleague) -> None:
    kay.did(K.CLOCK_WENT_BACK, NOON_MS - DAY_MS, reason="75 min")
    (one,) = found(desk.session)
    with pytest.raises(ReasonNeeded):
        audit_findings.review(desk.session, one, "  ok  ")
    standing = desk.session.standing
    standing.person = replace(standing.person, role=standing.people[kay.id].role)
    with pytest.raises(NotAllowed):
        audit_findings.review(desk.session, one, "nothing to see here, move on")
    assert found(desk.session) == (one,)


def test_a_review_that_somebody_else_wrote_into_their_log_takes_nothing_out(desk: Desk, kay: Colleague) -> None:
    """An attack: Kay signs a review of what is said of Kay."""
    kay.did(K.CLOCK_WENT_BACK, NOON_MS - DAY_MS, reason="75 min")
    (one,) = found(desk.session)
    kay.did(K.REVIEWED, NOON_MS, reason="all is well with this", details=Details(ref=one.key))
    assert found(desk.session) == (one,)


def test_a_fork_is_raised_with_its_number(desk: Desk, kay: Colleague) -> None:
    kay.did(K.STORY_OPENED, NOON_MS - 1000, where="amber ferry")
    fork(kay)
    one = raised(desk.session)[Raised.FORKED]
    assert one.person == kay.id
    assert one.number == 2


def fork(who: Colleague) -> None:
    """Signed by the same person, under the number that the last commit has: another truth."""
    (end,) = lines.ends(who.log.reading())
    node = who.log.book.graph.node(end.head)
    assert node.prev is not None
    before = who.log.book.graph.node(node.prev)
    place = Place(who.log.id, node.feed, node.seq, before.id, None, ())
    body = Log("event", draw(16).hex(), who.fields(K.LOCKED, who.at_ms))  # type: ignore[arg-type]
    made = write_commit(
        Author(PersonId(who.id), who.keys.signing), place, ordinary=[write_body(body)], time=who.at_ms, chance=draw
    )
    who.log.receive([ReceivedCommit(made.header_bytes, made.signature, made.operations)])


def test_promise_against_fact_is_raised(desk: Desk, kay: Colleague) -> None:
    ana = "a" * 64
    kay.did(
        K.KEEPERS_CHANGED, NOON_MS - DAY_MS, where="amber ferry", subject="quiet heron",
        details=Details(people=(ana, str(kay.id)), may_know=(ana,), needed=1),
    )  # fmt: skip
    one = raised(desk.session)[Raised.PROMISE]
    assert (one.where, one.subject, one.count) == ("amber ferry", "quiet heron", 1)
    audit_findings.review(desk.session, one, "Ben takes Kay out again")
    assert Raised.PROMISE not in raised(desk.session)
    kay.did(
        K.KEEPERS_CHANGED, NOON_MS, where="amber ferry", subject="quiet heron",
        details=Details(people=(ana, str(kay.id), "b" * 64), may_know=(ana,), needed=1),
    )  # fmt: skip
    # Another stranger is another finding: the review was of the first.
    assert raised(desk.session)[Raised.PROMISE].count == 2


def test_silence_bursts_nights_laptops_tries_and_what_is_outside_an_assignment_are_raised(
    desk: Desk, kay: Colleague
) -> None:
    mina = colleague(desk.session, "Mina")
    mina.did(K.STORY_FOUNDED, NOON_MS - 20 * DAY_MS, where="slow orchard")
    kay.many(kay.fields(K.TIP_READ, NOON_MS - DAY_MS + n, where="slow orchard") for n in range(46))
    kay.laptop = "bb22"
    kay.did(K.STORY_OPENED, NOON_MS - 8 * 3_600_000, where="slow orchard")
    for _ in range(3):
        kay.did(K.UNLOCK_FAILED, NOON_MS, allowed=False)
    told = raised(desk.session)
    assert {
        Raised.SILENT, Raised.BURST, Raised.OUT_OF_HOURS, Raised.OTHER_LAPTOP, Raised.TRIES, Raised.OUTSIDE,
        Raised.FIRST_TIME,
    } <= set(told)  # fmt: skip
    assert (told[Raised.SILENT].person, told[Raised.SILENT].count) == (mina.id, 19)
    assert told[Raised.OUTSIDE].where == "slow orchard"
    order = [one.kind for one in found(desk.session)]
    assert order == sorted(order, key=list(Raised).index)


def test_a_purge_that_a_laptop_has_not_confirmed_is_raised(desk: Desk, kay: Colleague) -> None:
    kay.did(K.PURGED, NOON_MS - DAY_MS, where="amber ferry", details=Details(people=(str(kay.id), "c" * 64)))
    assert raised(desk.session)[Raised.UNCONFIRMED].person == "c" * 64


def test_lines_of_other_types_than_we_write_raise_nothing_and_break_nothing(desk: Desk, kay: Colleague) -> None:
    """An attack: Kay's changed program writes lines that should stop whoever reads them."""
    for odd in ([1], {"a": 1}, "x", -5, True, None):
        kay.did(
            K.STORY_OPENED, NOON_MS, where="x", count=odd, laptop=odd, reason=odd, allowed=odd, people=odd, tool=odd
        )
        kay.did(K.KEEPERS_CHANGED, NOON_MS, where="x", subject="y", people=[odd], may_know=odd, due_ms=odd, ref=odd)
    found(desk.session)
    assert audit.event_of(desk.session.view(kay.log.id).page("event", [K.STORY_OPENED.value])[0]).reason in {"", "x"}
