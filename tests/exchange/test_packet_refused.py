"""What the log says of a packet that was refused: whose it claims to be, and which, and nothing of it is believed."""

from pathlib import Path

import pytest
from exchange.laptops import desk_of, story

from tipdesk.desk import audit
from tipdesk.domain.events import EventKind
from tipdesk.domain.person import DeskRole
from tipdesk.errors import NotYourPacket, TipdeskError
from tipdesk.exchange import packet


def test_it_names_the_sender_as_claimed_and_the_packet_where_its_header_opens(tmp_path: Path) -> None:
    with desk_of(tmp_path, {"Ana": DeskRole.REPORTER}) as laptops:
        ben, ana = laptops["Ben"], laptops["Ana"]
        comp = story(ben)
        ben.grants(comp, ana)
        sent = ben.sends(comp, ana)
        data = bytearray(sent.path.read_bytes())
        data[-40] ^= 1
        sent.path.write_bytes(data)
        with pytest.raises(TipdeskError):
            ana.receives(sent)
        (line,) = audit.events(ana.session, 0, 1, [EventKind.PACKET_REFUSED]).events
        assert (line.details.whom, line.details.ref, line.allowed) == (ben.id, sent.packet, False)
        # To whom it was not sealed, not even its header opens.
        with pytest.raises(NotYourPacket):
            packet.receive(ben.session, sent.path)
