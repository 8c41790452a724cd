"""What waits for a security editor: reviews that are due, findings nobody looked at, people who are suspended."""

from pathlib import Path

from auditing import DAY_MS, NOON_MS, Colleague, become_security_editor, colleague
from desks import Desk
from exchange.laptops import desk_of

from tipdesk.desk import audit_findings, overseeing, suspending
from tipdesk.desk.session import Session
from tipdesk.desk.today import Item, Matter
from tipdesk.desk.watching import Watch
from tipdesk.domain.events import Details, EventKind
from tipdesk.domain.person import DeskRole

K = EventKind


def waits(session: Session) -> list[Item]:
    watch = Watch(session, lambda _at: 0)
    for _ in watch.follow():
        pass
    return list(overseeing.of_logs(session, watch).items)


def kay(desk: Desk) -> Colleague:
    made = colleague(desk.session, "Kay")
    made.did(K.UNLOCKED, NOON_MS - 3_600_000)
    return made


def test_who_looks_after_no_log_is_told_of_none(desk: Desk) -> None:
    kay(desk).did(K.CLOCK_WENT_BACK, NOON_MS - DAY_MS, reason="75 min")
    assert not overseeing.oversees(desk.session)
    assert waits(desk.session) == []


def test_a_review_waits_with_its_day_and_other_findings_by_their_number(desk: Desk) -> None:
    become_security_editor(desk.session)
    one = kay(desk)
    assert overseeing.oversees(desk.session)
    assert waits(desk.session) == []
    signed = Details(whom=one.id, people=(str(one.id),))
    one.did(K.STORY_RECOVERED, NOON_MS - 9 * DAY_MS, where="slow orchard", details=signed)
    one.did(K.CLOCK_WENT_BACK, NOON_MS - DAY_MS, reason="75 min")
    review, others = waits(desk.session)
    assert (review.matter, review.words, review.at_ms) == (Matter.REVIEW_DUE, "slow orchard", NOON_MS - 2 * DAY_MS)
    assert (others.matter, others.count) == (Matter.FINDINGS, 1)
    watch = Watch(desk.session, lambda _at: 0)
    list(watch.follow())
    first, *_ = audit_findings.findings(desk.session, watch)
    audit_findings.review(desk.session, first, "called both signers, it was the court's order")
    assert [item.matter for item in waits(desk.session)] == [Matter.FINDINGS]


def test_whoever_is_suspended_waits_to_be_lifted_or_replaced(tmp_path: Path) -> None:
    with desk_of(tmp_path, {"Sol": DeskRole.SECURITY_EDITOR, "Kay": DeskRole.REPORTER}) as laptops:
        sol, kay = laptops["Sol"], laptops["Kay"]
        suspending.suspend(sol.session, kay.id, reason="a name of hers stood in the paper")
        (waiting,) = [item for item in waits(sol.session) if item.matter is Matter.SUSPENDED]
        assert waiting.person == kay.id
        suspending.lift(sol.session, kay.id)
        assert Matter.SUSPENDED not in [item.matter for item in waits(sol.session)]
