"""What another program gave past the rules counts, and is told."""

from pathlib import Path

from exchange.laptops import desk_of, story

from tipdesk.desk import grants, overreach
from tipdesk.desk.overreach import Excess
from tipdesk.domain.person import DeskRole
from tipdesk.domain.story import StoryRole
from tipdesk.ledger.bodies import Grant, PublicKeys
from tipdesk.seal.person import PersonKeys
from tipdesk.seal.secrets import IdentitySecret


def test_what_no_rule_would_have_given_is_told_with_whom_and_by_whom(tmp_path: Path) -> None:
    with desk_of(tmp_path, {"Sol": DeskRole.SECURITY_EDITOR, "Mara": DeskRole.REPORTER}) as laptops:
        ben, sol, mara = laptops["Ben"], laptops["Sol"], laptops["Mara"]
        place = story(ben)
        grants.invite(ben.session, place, to=mara.id, role=StoryRole.READER, until_ms=None, purpose="reads the proofs")
        assert overreach.found(ben.session, place) == ()
        guest = PersonKeys(IdentitySecret.draw()).public
        with ben.session.compartment(place).commit(ben.session.pen) as draft:
            draft.decide(Grant(PublicKeys.of(sol.session.keys.public), "reader", None, "looks on"))
            draft.decide(Grant(PublicKeys.of(guest), "contributor", None, None))
        told = {(str(one.who), one.by, one.excess) for one in overreach.found(ben.session, place)}
        assert told == {
            (str(sol.id), ben.id, Excess.READS_ALL_LOGS),
            (guest.id, ben.id, Excess.GUEST_WITHOUT_END),
            (guest.id, ben.id, Excess.GUEST_WRITES),
            (guest.id, ben.id, Excess.NO_PURPOSE),
        }
