"""Digests that stand in cards are gathered whole, and whatever else stands there is passed over."""

import hashlib
import json
from pathlib import Path

from compartments import KEY, Laptop, record_id

from tipdesk.ledger import cards
from tipdesk.ledger.cards import Shown
from tipdesk.ledger.compartment import Compartment, Founding


def test_digests_of_all_cards_but_those_in_one_state(tmp_path: Path) -> None:
    laptop = Laptop()
    compartment = Compartment.found(
        tmp_path,
        KEY,
        lambda _, fields: Shown(fields["state"], 0, "", "", json.dumps(fields)),
        laptop.pen,
        Founding("inbox", (laptop.keys.public,)),
    )
    some = [hashlib.sha256(bytes([number])) for number in range(7)]
    told = [one.hexdigest() for one in some[:5]]
    odd = ["", "ab", "x" * 64, told[0].upper(), 7, None, [told[1]], "é" * 64]
    with compartment.commit(laptop.pen) as draft:
        for number, digest in enumerate([*told, *odd]):
            draft.set("tip", record_id(number + 1), {"state": "new", "digest": digest})
        draft.set("tip", record_id(90), {"state": "withdrawn", "digest": some[5].hexdigest()})
        draft.set("note", record_id(91), {"state": "new", "digest": some[6].hexdigest()})
    found = cards.digests(compartment.book.db, "tip", "digest", but="withdrawn")
    assert found == {one.digest() for one in some[:5]}
    assert cards.digests(compartment.book.db, "box", "digest", but="") == frozenset()
    compartment.close()
