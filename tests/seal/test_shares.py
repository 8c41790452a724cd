"""Shares of a seed: any k give it back, fewer say nothing, a false one is found."""

import itertools
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from paths import SAMPLES

from tipdesk.errors import NotEnoughShares
from tipdesk.seal import shares
from tipdesk.seal.secrets import SealSeed


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 5), st.integers(0, 4), st.binary(min_size=32, max_size=32))
def test_any_k_of_n_give_the_seed_back(needed: int, more: int, seed: bytes) -> None:
    made = shares.split(SealSeed(seed), needed, needed + more)
    for some in itertools.islice(itertools.combinations(made, needed), 6):
        assert shares.combine(some, needed).expose() == seed


def test_fewer_than_k_are_refused_and_prove_nothing() -> None:
    made = shares.split(SealSeed(b"s" * 32), 2, 3)
    with pytest.raises(NotEnoughShares):
        shares.combine(made[:1], 2)
    with pytest.raises(NotEnoughShares):
        shares.combine((made[0], made[0]), 2)


def test_one_share_alone_is_spread_evenly() -> None:
    # For each value of the one byte that is seen, every secret stays possible: draws differ although the seed does not.
    firsts = {shares.split(SealSeed(bytes(32)), 2, 2)[0].value for _ in range(20)}
    assert len(firsts) == 20


def test_an_altered_share_does_not_fit_its_commitment() -> None:
    share = shares.split(SealSeed(b"s" * 32), 2, 2)[0]
    shares.check(share, share.commitment)
    with pytest.raises(NotEnoughShares):
        shares.check(shares.Share(share.index, b"\0" + share.value[1:]), share.commitment)


def test_multiplication_is_that_of_the_field_of_aes() -> None:
    assert shares._multiply(0x57, 0x83) == 0xC1  # FIPS 197, 4.2
    assert all(shares._multiply(a, shares._inverse(a)) == 1 for a in range(1, 256))


def test_shares_of_version_1_give_their_seed() -> None:
    kept = json.loads((SAMPLES / "released" / "shares-1.json").read_text())
    made = [shares.Share(one["index"], bytes.fromhex(one["share"])) for one in kept["shares"]]
    for share, one in zip(made, kept["shares"], strict=True):
        shares.check(share, bytes.fromhex(one["commit"]))
    for pair in ((0, 1), (1, 2), (0, 2)):
        picked = (made[pair[0]], made[pair[1]])
        assert shares.combine(picked, kept["needed"]) == SealSeed(bytes.fromhex(kept["seed"]))


@given(st.integers(1, 4), st.integers(0, 3), st.data())
def test_a_wrong_share_gives_another_seed_or_is_refused(needed: int, more: int, data: st.DataObject) -> None:
    seed = SealSeed(b"s" * 32)
    made = list(shares.split(seed, needed, needed + more))
    at = data.draw(st.integers(0, needed - 1))
    value = bytearray(made[at].value)
    value[data.draw(st.integers(0, 31))] ^= data.draw(st.integers(1, 255))
    forged = shares.Share(made[at].index, bytes(value))
    with pytest.raises(NotEnoughShares):
        shares.check(forged, made[at].commitment)
    made[at] = forged
    assert shares.combine(tuple(made[:needed]), needed) != seed


@given(st.lists(st.tuples(st.integers(-2, 300), st.binary(max_size=40)), max_size=4), st.integers(1, 4))
def test_any_shares_give_a_seed_or_are_refused_by_name(some: list[tuple[int, bytes]], needed: int) -> None:
    try:
        shares.combine(tuple(shares.Share(index, value) for index, value in some), needed)
    except NotEnoughShares:
        return
    assert len({index for index, _ in some}) >= needed


def test_a_share_shows_nothing() -> None:
    share = shares.split(SealSeed(b"s" * 32), 1, 1)[0]
    assert repr(share) == "Share(index=1)"
