"""What no good signature covers is named, whatever was written into the file."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from folding import set_x
from ledger.test_verify import checked, story, tamper

from tipdesk.ledger import covering
from tipdesk.ledger.covering import Signatures, Signed
from tipdesk.ledger.findings import Altered, Uncovered
from tipdesk.ledger.verify import Extent


def test_of_many_signatures_those_are_told_that_their_author_did_not_make(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(covering, "BATCH", 2)
    monkeypatch.setattr(covering, "BATCHES", 1)
    _, compartment, written = story(tmp_path)
    with ThreadPoolExecutor(1) as pool:
        signatures = Signatures(compartment.book.db, pool)
        author = bytes.fromhex(written[0].header.by)
        for n, one in enumerate(written):
            by = bytes(32) if n == 3 else author
            signatures.look_at(
                Signed(by, one.header_bytes, bytes(64) if n == 1 else one.signature, bytes.fromhex(one.id))
            )
        # Of somebody whom nobody let in, no signature is good.
        assert signatures.bad() == [written[1].id, written[3].id]
        assert signatures.number == 5
    compartment.close()


@pytest.mark.parametrize("prev", ["f" * 64, "no digest", "its own"])
def test_an_end_that_hangs_on_nothing_or_in_a_ring_is_named_all_the_same(tmp_path: Path, prev: str) -> None:
    _, compartment, written = story(tmp_path)
    head = written[-1]
    assert head.header.prev is not None
    named = head.id if prev == "its own" else prev
    header = head.header_bytes.replace(head.header.prev.encode(), named.encode())
    tamper(compartment, "UPDATE ledger_commit SET header=? WHERE id=?", header, bytes.fromhex(head.id))
    found = checked(compartment).findings
    assert Altered(head.id, "prev") not in found
    assert [one for one in found if isinstance(one, Uncovered)] == [Uncovered(head.feed, (head.id,))]
    compartment.close()


def test_a_commit_amid_others_that_names_no_digest_is_told(tmp_path: Path) -> None:
    ann, compartment, written = story(tmp_path)
    compartment.receive([ann.write(set_x("more")).received()])
    victim = written[1]
    assert victim.header.prev is not None
    header = victim.header_bytes.replace(victim.header.prev.encode(), b"z" * 64)
    tamper(compartment, "UPDATE ledger_commit SET header=? WHERE id=?", header, bytes.fromhex(victim.id))
    assert {Altered(victim.id, "header"), Altered(victim.id, "prev")} <= {*checked(compartment).findings}
    assert Altered(victim.id, "signature") in checked(compartment, extent=Extent(each=1)).findings
    compartment.close()
