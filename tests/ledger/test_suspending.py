"""A suspension says whom it cuts off and not in how many places."""

import os

from hypothesis import given
from hypothesis import strategies as st

from tipdesk.ledger.ids import CommitId, CompartmentId, FeedId, PersonId
from tipdesk.ledger.operation import read_body, write_body
from tipdesk.ledger.roster import cut_mark
from tipdesk.ledger.suspending import PADDED_TO, suspend

DIGESTS = st.binary(min_size=32, max_size=32).map(bytes.hex)
HEADS = st.lists(st.tuples(DIGESTS.map(FeedId), DIGESTS.map(CommitId)), max_size=4)
CUTS = st.dictionaries(DIGESTS.map(CompartmentId), HEADS, max_size=40)
WHO = PersonId("ab" * 32)


@given(CUTS)
def test_every_real_cut_is_in_it_as_it_was_and_the_rest_fills_up(
    cuts: dict[CompartmentId, list[tuple[FeedId, CommitId]]],
) -> None:
    made = suspend(WHO, cuts, os.urandom)
    assert len(made.cuts) % PADDED_TO == 0
    assert PADDED_TO <= len(made.cuts) < len(cuts) + PADDED_TO + (not cuts)
    said = dict(made.cuts)
    assert len(said) == len(made.cuts)
    for comp, heads in cuts.items():
        assert said[cut_mark(comp)] == heads
    # Neither by its place nor by its length does a filler differ.
    assert made.cuts == sorted(made.cuts)
    assert {len(heads) for _, heads in made.cuts} <= {len(heads) for heads in cuts.values()} or not cuts
    assert read_body(write_body(made)) == made


@given(CUTS)
def test_no_id_of_a_compartment_stands_in_it(cuts: dict[CompartmentId, list[tuple[FeedId, CommitId]]]) -> None:
    body = write_body(suspend(WHO, cuts, os.urandom)).decode()
    # Made up at random, a head may look like a compartment: what is signed names heads as they are.
    heads = {one for heads in cuts.values() for head in heads for one in head}
    assert not [comp for comp in cuts if comp in body and comp not in heads]
