"""What the log says of a packet that was refused: whose it claims to be, and which, and nothing of it is believed."""

from pathlib import Path

import pytest
from exchange.laptops import desk_of, story

from tipdesk.desk import audit
from tipdesk.domain.events import EventKind
from tipdesk.domain.person import DeskRole
from tipdesk.errors import BadPacket, PacketForwarded
from tipdesk.exchange import packet_file, sending
from tipdesk.ledger import lacking


def test_it_names_the_sender_as_claimed_and_the_packet_where_its_header_opens(tmp_path: Path) -> None:
    with desk_of(tmp_path, {"Ana": DeskRole.REPORTER, "Kay": DeskRole.REPORTER}) as laptops:
        ben, ana, kay = laptops["Ben"], laptops["Ana"], laptops["Kay"]
        comp = story(ben)
        for one in (ana, kay):
            ben.grants(comp, one)
        # Meant for Kay alone, and sealed on to Ana.
        envelope = sending.Envelope(packet_file.new_name(), comp, (kay.id,), "a test")
        to = [ana.session.keys.public.recipient()]
        sent, _ = sending.sealed(ben.session, envelope, ben.stick, lacking.NOTHING, to)
        with pytest.raises(PacketForwarded):
            ana.receives(sent)
        (line,) = audit.events(ana.session, 0, 1, [EventKind.PACKET_REFUSED]).events
        said = (line.details.whom, line.details.comp, line.details.ref, line.allowed)
        assert said == (ben.id, comp, sent.packet, False)
        # Damaged where its header stands, it says nothing of itself.
        data = bytearray(sent.path.read_bytes())
        data[-40] ^= 1
        sent.path.write_bytes(data)
        with pytest.raises(BadPacket):
            ana.receives(sent)
        (line,) = audit.events(ana.session, 0, 1, [EventKind.PACKET_REFUSED]).events
        assert (line.details.whom, line.details.ref) == ("", "")
