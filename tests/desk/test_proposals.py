"""Proposals: alone it holds at once; with others it waits for them, and is overtaken by what came between."""

import pytest
from desks import Desk

from tipdesk.desk import audit, proposals, root_parts, settings
from tipdesk.desk.session import Session
from tipdesk.domain import ruling
from tipdesk.domain.access import Why
from tipdesk.domain.events import EventKind
from tipdesk.domain.person import DeskRole, Person
from tipdesk.errors import ChangedSince, NotAllowed
from tipdesk.ledger import root
from tipdesk.ledger.bodies import PublicKeys, Root
from tipdesk.ledger.ids import RecordId
from tipdesk.ledger.root import GiveRole, Holders
from tipdesk.seal.person import PersonKeys
from tipdesk.seal.secrets import IdentitySecret

TWENTY = {"reveals_a_day": 20}


def say(session: Session, parts: list[root.Part], *others: PersonKeys) -> None:
    """A statement of root's, signed by this person and these others."""
    roster = session.compartment(session.places.roster)
    plain = root.draft_statement(roster.roster.chain.last or roster.id, parts)
    signers = [(session.me, session.keys.signing), *((keys.public.id, keys.signing) for keys in others)]
    with roster.commit(session.pen) as draft:
        draft.decide(Root(plain, [(who, root.sign_statement(plain, key)) for who, key in signers]))  # type: ignore[misc]


@pytest.fixture
def jory(desk: Desk) -> PersonKeys:
    """Another holder: from now on both must sign."""
    keys = PersonKeys(IdentitySecret.draw())
    mine, theirs = PublicKeys.of(desk.session.keys.public), PublicKeys.of(keys.public)
    say(desk.session, [GiveRole(theirs, root.DeskRole.EDITOR), Holders(2, [mine, theirs])])
    return keys


def agrees(session: Session, proposal: RecordId, keys: PersonKeys) -> None:
    """As the other's own program would."""
    roster = session.compartment(session.places.roster)
    statement = session.view(roster.id).record(proposal).plain()["statement"]
    with roster.commit(session.pen) as draft:
        signature = root.sign_statement(statement, keys.signing)
        draft.add(proposals.KIND, proposal, proposals.SIGS, [keys.public.id, signature])


def shown(session: Session, proposal: RecordId) -> root.StatementId:
    return next((one.statement for one in proposals.standing(session) if one.record == proposal), root.StatementId(""))


def test_who_holds_root_alone_decides_at_once_and_it_is_on_record(desk: Desk) -> None:
    before = settings.version(desk.session)
    made = proposals.propose(desk.session, {**TWENTY, "desk": "Lantern"})
    assert isinstance(made, settings.Decided)
    assert desk.session.standing.policy.reveals_a_day == 20
    assert desk.session.standing.desk == "Lantern"
    assert settings.version(desk.session) == before + 1
    assert made.weaker == ("reveals_a_day",)
    assert audit.events(desk.session, 0, 1).events[0].kind is EventKind.SETTING_CHANGED
    made.back(desk.session)
    assert desk.session.standing.policy.reveals_a_day == 12


def test_with_two_holders_it_waits_and_nothing_changes_until_both_agree(desk: Desk, jory: PersonKeys) -> None:
    s = desk.session
    made = proposals.propose(s, TWENTY)
    assert isinstance(made, str)
    (waiting,) = proposals.standing(s)
    assert (waiting.said, waiting.signed, waiting.needed) == (TWENTY, (s.me,), 2)
    assert not waiting.i_may_agree
    assert s.standing.policy.reveals_a_day == 12
    agrees(s, made, jory)
    assert proposals.agree(s, made, shown(s, made))
    assert s.standing.policy.reveals_a_day == 20
    assert proposals.standing(s) == ()


def test_one_agreement_of_two_does_nothing_yet(desk: Desk, jory: PersonKeys) -> None:
    s = desk.session
    made = proposals.propose(s, TWENTY)
    assert isinstance(made, str)
    assert not proposals.agree(s, made, shown(s, made))
    assert s.standing.policy.reveals_a_day == 12
    assert [one.record for one in proposals.standing(s)] == [made]


def test_a_forged_agreement_lets_nothing_count(desk: Desk, jory: PersonKeys) -> None:
    s = desk.session
    made = proposals.propose(s, TWENTY)
    assert isinstance(made, str)
    with s.compartment(s.places.roster).commit(s.pen) as draft:
        draft.add(proposals.KIND, made, proposals.SIGS, [jory.public.id, "0" * 128])
        draft.add(proposals.KIND, made, proposals.SIGS, "no pair")
    assert not proposals.agree(s, made, shown(s, made))
    assert s.standing.policy.reveals_a_day == 12


def test_what_was_decided_meanwhile_overtakes_a_proposal(desk: Desk, jory: PersonKeys) -> None:
    s = desk.session
    made = proposals.propose(s, TWENTY)
    assert isinstance(made, str)
    say(s, [root.Policy({"lock_after_s": 300})], jory)
    (waiting,) = proposals.standing(s)
    assert waiting.overtaken
    assert not waiting.i_may_agree
    with pytest.raises(ChangedSince):
        proposals.agree(s, made, shown(s, made))
    proposals.let_go(s, made)
    assert proposals.standing(s) == ()


def test_a_reporter_proposes_nothing(desk: Desk) -> None:
    me = desk.session.standing.person
    desk.session.standing.person = Person(me.id, me.name, DeskRole.REPORTER)
    with pytest.raises(NotAllowed) as told:
        proposals.propose(desk.session, TWENTY)
    assert told.value.why == Why.NOT_YOUR_DESK_ROLE.value


@pytest.mark.parametrize("statement", [None, "x", {}, {"do": 3}, {"do": [3], "after": 1}, {"do": [{"fields": None}]}])
def test_a_proposal_of_another_program_breaks_no_list(desk: Desk, statement: object) -> None:
    s = desk.session
    with s.compartment(s.places.roster).commit(s.pen) as draft:
        draft.set(proposals.KIND, s.new_id(), {"open": True, "statement": statement, "by": 3, "at_ms": "x"})
    assert all(one.overtaken for one in proposals.standing(s))


def test_what_was_written_over_since_it_was_shown_is_not_signed(desk: Desk, jory: PersonKeys) -> None:
    s = desk.session
    made = proposals.propose(s, TWENTY)
    assert isinstance(made, str)
    seen = shown(s, made)
    roster = s.compartment(s.places.roster)
    other = root.draft_statement(roster.roster.chain.last or roster.id, [root.Policy({"reveals_a_day": 500})])
    with roster.commit(s.pen) as draft:
        draft.set(proposals.KIND, made, {"statement": other})
    with pytest.raises(ChangedSince):
        proposals.agree(s, made, seen)
    agrees(s, made, jory)
    assert s.standing.policy.reveals_a_day == 12


def test_what_would_do_more_than_change_the_policy_is_no_change_of_the_policy_and_shows_every_part(
    desk: Desk, jory: PersonKeys
) -> None:
    s = desk.session
    made = proposals.propose(s, TWENTY)
    assert isinstance(made, str)
    seen = shown(s, made)
    roster, stranger = s.compartment(s.places.roster), PublicKeys.of(PersonKeys(IdentitySecret.draw()).public)
    for hidden in (GiveRole(stranger, root.DeskRole.SECURITY_EDITOR), Holders(1, [stranger]), root.Policy({"x": 1})):
        more = root.draft_statement(roster.roster.chain.last or roster.id, [root.Policy(TWENTY), hidden])
        with roster.commit(s.pen) as draft:
            draft.set(proposals.KIND, made, {"statement": more})
        assert proposals.standing(s) == ()
        (whole,) = proposals.waiting(s)
        assert [type(one) for one in whole.parts] == [ruling.SetsPolicy, type(root_parts.shown(hidden))]
        with pytest.raises(ChangedSince):
            proposals.agree(s, made, seen)


def test_a_part_that_this_version_does_not_know_makes_it_no_proposal(desk: Desk, jory: PersonKeys) -> None:
    s = desk.session
    made = proposals.propose(s, TWENTY)
    assert isinstance(made, str)
    roster = s.compartment(s.places.roster)
    newer = {"after": str(roster.roster.chain.last or roster.id), "do": [{"do": "policy", "fields": {}}, {"do": "x"}]}
    with roster.commit(s.pen) as draft:
        draft.set(proposals.KIND, made, {"statement": newer})
    assert proposals.waiting(s) == ()
    with pytest.raises(ChangedSince):
        proposals.agree(s, made, root.read_statement(newer).id)
