"""The first commit that is not as it was signed is named; a header that is none any more is a finding, not a fault."""

from pathlib import Path

import pytest
from ledger.test_verify import checked, story, tamper

from tipdesk.errors import DamagedFile
from tipdesk.ledger.compartment import Compartment
from tipdesk.ledger.damage import FirstBad, first_bad
from tipdesk.ledger.findings import Altered
from tipdesk.ledger.verify import Extent


def test_of_several_changed_commits_the_first_is_named_with_its_place(tmp_path: Path) -> None:
    _, compartment, written = story(tmp_path)
    for one in (written[4], written[2], written[3]):
        tamper(compartment, "UPDATE ledger_commit SET signature=zeroblob(64) WHERE id=?", bytes.fromhex(one.id))
    found = checked(compartment, extent=Extent(each=1)).findings
    first = first_bad(compartment.book.db, found)
    node = compartment.book.graph.node(written[2].id)
    assert first == FirstBad(written[2].id, node.feed, node.by, node.seq, written[2].header.time)
    assert first_bad(compartment.book.db, ()) is None
    compartment.close()


@pytest.mark.parametrize("junk", ["zeroblob(40)", "CAST('[]' AS BLOB)", "x'ff7b7d'", "x''"])
@pytest.mark.parametrize("at", [2, -1])
def test_a_header_that_is_none_any_more_is_found(tmp_path: Path, junk: str, at: int) -> None:
    _, compartment, written = story(tmp_path)
    tamper(compartment, f"UPDATE ledger_commit SET header={junk} WHERE id=?", bytes.fromhex(written[at].id))
    found = checked(compartment)
    first = first_bad(compartment.book.db, found.findings)
    assert first is not None
    assert (first.commit, first.time_ms) == (written[at].id, 0)
    if at != -1:
        assert Altered(written[at].id, "header") in found.findings
    compartment.close()


def test_a_genesis_that_cannot_be_read_is_told_when_the_file_is_opened(tmp_path: Path) -> None:
    _, compartment, _ = story(tmp_path)
    tamper(compartment, "UPDATE ledger_commit SET header=x'00' WHERE row=1")
    compartment.close()
    with pytest.raises(DamagedFile):
        Compartment.open(compartment.location)
