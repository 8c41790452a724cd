"""A colleague who borrows the name of somebody's document destroys nothing of it."""

import hashlib

from attack.test_packets import Scene, forged, scene, tip
from exchange.laptops import Laptop

from tipdesk.exchange import packet, packet_file
from tipdesk.ledger.ids import CompartmentId

__all__ = ["scene"]
OTHER = b"another file"


def test_a_document_that_is_here_is_not_written_over_by_what_borrows_its_name(scene: Scene) -> None:
    ben, ana, comp = scene["Ben"], scene["Ana"], scene.comp
    tip(ben, comp, "With a letter", b"the letter" * 20)
    ana.receives(ben.sends(comp, ana))
    (letter,) = ben.session.compartment(comp).location.documents.iterdir()
    before = letter.read_bytes()
    (card,) = [one for one in ana.session.view(comp).every("document") if one.title == "a.txt"]
    fields = ana.session.view(comp).record(card.record).plain()
    borrowed = {**fields, "file_sha256": hashlib.sha256(OTHER).hexdigest()}
    with ana.session.compartment(comp).commit(ana.session.pen) as draft:
        draft.set("document", ana.session.new_id(), borrowed)
    # The operation and the file in one packet, and once more when the operation is known already.
    for _ in range(2):
        part = packet_file.measured(letter.name, lambda: iter([OTHER]))
        ben.receives_path(forged(ana, comp, [ben.session.keys.public], extra=(part,)))
        assert letter.read_bytes() == before


def test_who_borrows_a_name_keeps_nobody_out_of_the_story(scene: Scene) -> None:
    ben, ana, kay, comp = scene["Ben"], scene["Ana"], scene["Kay"], scene.comp
    tip(ben, comp, "With a letter", b"the letter" * 20)
    ana.receives(ben.sends(comp, ana))
    (card,) = [one for one in ana.session.view(comp).every("document") if one.title == "a.txt"]
    borrowed = ana.session.view(comp).record(card.record).plain() | {"file_sha256": hashlib.sha256(OTHER).hexdigest()}
    with ana.session.compartment(comp).commit(ana.session.pen) as draft:
        draft.set("document", ana.session.new_id(), borrowed)
    ben.receives(ana.sends(comp, ben))
    ben.grants(comp, kay)
    # Both operations are in the packet, and the letter: whichever of them comes last there.
    kay.receives(ben.sends(comp, kay))
    (letter,) = ben.session.compartment(comp).location.documents.iterdir()
    (taken,) = kay.session.compartment(comp).location.documents.iterdir()
    assert taken.read_bytes() == letter.read_bytes()


def borrows(ana: Laptop, comp: CompartmentId) -> None:
    """Ana names Ben's document for bytes of her own."""
    (card,) = [one for one in ana.session.view(comp).every("document") if one.title == "a.txt"]
    borrowed = ana.session.view(comp).record(card.record).plain() | {"file_sha256": hashlib.sha256(OTHER).hexdigest()}
    with ana.session.compartment(comp).commit(ana.session.pen) as draft:
        draft.set("document", ana.session.new_id(), borrowed)


def test_a_false_file_that_reaches_a_newcomer_first_gives_way_to_the_true_one(scene: Scene) -> None:
    ben, ana, kay, comp = scene["Ben"], scene["Ana"], scene["Kay"], scene.comp
    tip(ben, comp, "With a letter", b"the letter" * 20)
    ben.grants(comp, kay)
    ana.receives(ben.sends(comp, ana))
    borrows(ana, comp)
    (letter,) = ben.session.compartment(comp).location.documents.iterdir()
    # All of the story, and the false file in the letter's place.
    part = packet_file.measured(letter.name, lambda: iter([OTHER]))
    kay.receives_path(forged(ana, comp, [kay.session.keys.public], extra=(part,)))
    (taken,) = kay.session.compartment(comp).location.documents.iterdir()
    assert taken.read_bytes() == OTHER
    sent = packet.send(ben.session, comp, (kay.id,), "it does not open", ben.stick, packet.Extent.ALL)
    kay.receives(sent)
    (taken,) = kay.session.compartment(comp).location.documents.iterdir()
    assert taken.read_bytes() == letter.read_bytes()
    # And the false one, come again, changes nothing.
    kay.receives_path(forged(ana, comp, [kay.session.keys.public], extra=(part,)))
    (taken,) = kay.session.compartment(comp).location.documents.iterdir()
    assert taken.read_bytes() == letter.read_bytes()
