"""An original leaves by a lead alone: a contributor makes copies and lets those out, and is on record when refused."""

from pathlib import Path

import pytest
from exchange.laptops import desk_of, story
from exchange.test_packet import tip

from tipdesk.desk import audit, exporting, grants, releases
from tipdesk.desk.releases import Form, Release, Way
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import DocumentId
from tipdesk.domain.person import DeskRole
from tipdesk.domain.story import StoryRole
from tipdesk.errors import NotAllowed

ASKED = Release(Way.EXPORT, Form.COPY, "", "our lawyer", "advice on the contracts")


def test_a_contributor_lets_no_original_out_and_that_is_on_record(tmp_path: Path) -> None:
    with desk_of(tmp_path, {"Ana": DeskRole.REPORTER}) as laptops:
        ben, ana = laptops["Ben"], laptops["Ana"]
        comp = story(ben)
        tip(ben, comp, "Nobody looked at the hull", b"signed at the harbour" * 400)
        grants.invite(ben.session, comp, to=ana.id, role=StoryRole.CONTRIBUTOR, until_ms=None, purpose="to check it")
        ana.receives(ben.sends(comp, ana))
        card = next(iter(ana.session.view(comp).every("document")))
        one = exporting.leaving(ana.session, comp, DocumentId(card.record))
        with exporting.begin(ana.session, comp, one) as going:
            exporting.compare(going)
            with pytest.raises(NotAllowed):
                exporting.export(ana.session, going, ASKED, tmp_path / "out")
        assert not (tmp_path / "out").exists()
        (event,) = audit.events(ana.session, 0, 9, [EventKind.EXPORTED]).events
        assert (event.allowed, event.details.recipient) == (False, "our lawyer")
        assert releases.may(ana.session, comp, Form.COPY)
        assert not releases.may(ana.session, comp, Form.ORIGINAL)
        assert releases.may(ben.session, comp, Form.ORIGINAL)
