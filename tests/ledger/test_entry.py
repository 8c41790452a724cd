"""What gets in is a function of the set of commits offered (PROTOCOL 2)."""

import random
from itertools import chain

from folding import (
    LEAD,
    Folded,
    Laptop,
    Salts,
    after,
    ask,
    folded,
    genesis,
    grant,
    opened,
    person,
    set_x,
    stripped,
    write,
)
from hypothesis import given
from hypothesis import strategies as st

from tipdesk.ledger import bodies
from tipdesk.ledger.canonical import encode
from tipdesk.ledger.commit import Commit, ReceivedCommit
from tipdesk.ledger.ids import FeedId, operation_id
from tipdesk.ledger.writing import Place

seeds = st.integers(0, 10**9)


def desk(chance: Salts) -> Laptop:
    first = genesis("ann", chance=chance)
    ann = Laptop("ann", chance, [first])
    ann.mine.add(first.feed)
    ann.write(grant("bob", LEAD), grant("cai", "contributor"), grant("dee", "reader"))
    return ann


def forged(commit: Commit, chance: Salts, *ops: bodies.Body) -> ReceivedCommit:
    """A stranger, who lacks the author's key, goes on in a feed, or forks it."""
    place = Place(commit.comp, commit.feed, commit.header.seq + 1, commit.id, None, ())
    made = write(person(("ann", "bob")[commit.header.by == person("ann").id]), place, ops, chance)
    raw = made.header_bytes.replace(made.header.by.encode(), commit.header.by.encode())
    return ReceivedCommit(raw, made.signature, made.operations)


def in_packets(received: list[ReceivedCommit], view: Folded, rnd: random.Random) -> None:
    left = list(received)
    rnd.shuffle(left)
    while left:
        size = rnd.randrange(1, 5)
        view.offer(left[:size], look=rnd.random() < 0.5)
        left = left[size:]


@given(seeds)
def test_packets_cut_anywhere_let_in_the_same_and_no_stranger_forks_a_feed(seed: int) -> None:
    rnd, chance = random.Random(seed), Salts(seed)
    ann = desk(chance)
    everyone = [ann, *(Laptop(who, chance, ann.all()) for who in ("bob", "cai", "dee"))]
    for one in everyone:
        for _ in range(3):
            one.write(ask())
    good = list({c.id: c for one in everyone for c in one.all()}.values())
    bad = [forged(rnd.choice(good), chance, bodies.Revoke(person("dee").id, []), set_x("EVIL")) for _ in range(6)]
    rotten = rnd.choice(good)
    bad += [ReceivedCommit(rotten.header_bytes, bytes(64), rotten.operations)]
    want = folded(good).everything()
    first = next(one for one in good if one.header.comp is None)
    for _ in range(2):
        view = folded([first])
        in_packets([*(one.received() for one in good), *bad], view, rnd)
        assert view.everything() == want
        assert not view.verdict.forks
        assert not view.entry.waiting()


@given(seeds)
def test_bodies_that_come_apart_come_together(seed: int) -> None:
    """Each copy lacks some body; what they have between them gets in."""
    rnd, chance = random.Random(seed), Salts(seed)
    ann = desk(chance)
    one = ann.write(grant("mal", LEAD), ask(), set_x(1))
    two = ann.write(set_x(2))
    copies = [stripped(one, [operation_id(one.id, n)]) for n in (0, 1)]
    view = folded([c for c in ann.all() if c not in (one, two)])
    in_packets([*copies, two.received()], view, rnd)
    assert view.everything()[0] == ann.fold().everything()[0]


def test_a_bad_signature_beside_a_good_one_does_not_keep_the_commit_out() -> None:
    """The author's key is not known yet: copies with different signatures wait side by side."""
    chance = Salts(1)
    ann = desk(chance)
    given_to = ann.write(grant("mal", LEAD))
    named = operation_id(given_to.id, 0)
    mal = opened("mal", given_to.comp, named, set_x(1), chance=chance, seen=[given_to.id])
    fake = ReceivedCommit(mal.header_bytes, bytes(64), mal.operations)
    for pair in ([fake, mal.received()], [mal.received(), fake]):
        view = folded([c for c in ann.all() if c is not given_to])
        assert view.offer(pair) == []
        view.offer([given_to.received()])
        assert view.value() == 1
        assert view.commits[mal.id].signature == mal.signature


def test_a_commit_waits_for_its_past_and_says_what_is_missing() -> None:
    chance = Salts(2)
    ann = desk(chance)
    one, two = ann.write(set_x(1)), ann.write(set_x(2))
    view = folded([c for c in ann.all() if c not in (one, two)])
    assert view.offer([two.received()]) == []
    assert view.entry.missing() == {one.id}
    assert [c.header for c in view.entry.waiting()] == [two.header_bytes]
    assert [c.id for c in view.offer([one.received()])] == [one.id, two.id]
    assert view.entry.waiting() == ()


def test_what_waits_goes_on_waiting_in_a_new_entry() -> None:
    chance = Salts(3)
    ann = desk(chance)
    one, two = ann.write(set_x(1)), ann.write(set_x(2))
    old = folded([c for c in ann.all() if c not in (one, two)])
    old.offer([two.received()])
    new = folded([c for c in ann.all() if c not in (one, two)])
    new.offer(old.entry.waiting())
    assert len(new.offer([one.received()])) == 2


def test_a_commit_that_does_not_continue_its_prev_is_malformed() -> None:
    chance = Salts(4)
    ann = desk(chance)
    last = ann.write(set_x(1))
    bob = Laptop("bob", chance, ann.all())
    others = bob.write(set_x(2))
    everything = [*bob.all()]

    def refused(who: str, place: Place) -> str:
        made = write(person(who), place, [], chance)
        view = folded(everything)
        assert view.offer([made.received()]) == []
        assert view.entry.waiting() == ()
        (one,) = view.entry.refused
        return one.part

    comp = last.comp
    assert refused("bob", Place(comp, last.feed, last.header.seq + 1, last.id, None, ())) == "by"
    assert refused("ann", Place(comp, last.feed, last.header.seq + 2, last.id, None, ())) == "seq"
    assert refused("bob", Place(comp, last.feed, 1, others.id, None, ())) == "feed"
    assert refused("bob", Place(comp, FeedId("0" * 64), 1, others.id, None, ())) == "feed"


def test_a_later_version_waits_and_is_passed_on() -> None:
    chance = Salts(5)
    ann = desk(chance)
    newer = ReceivedCommit(encode({"v": 2, "whatever": [1]}), bytes(64), ())
    view = ann.fold()
    assert view.offer([newer]) == []
    assert view.entry.waiting() == (newer,)
    assert view.entry.refused == []


def test_keys_that_are_no_keys_let_nobody_in_and_stop_nobody() -> None:
    chance = Salts(6)
    ann = desk(chance)
    nobody = bodies.PublicKeys("02" + "ff" * 31, "00" * 1216)
    ann.write(bodies.Grant(nobody, "lead", None, None))
    assert ann.write(set_x(1))
    assert ann.fold().value() == 1


def test_a_commit_that_comes_again_is_given_back_for_its_bodies() -> None:
    chance = Salts(7)
    ann = desk(chance)
    one = ann.write(set_x(1))
    view = folded(ann.all())
    assert view.offer([one.received()]) == []
    assert [c.id for c in view.entry.again] == [one.id]
    assert after(one, set_x(2), chance=chance).header.prev == one.id


def test_of_copies_in_one_packet_the_one_with_the_good_signature_is_kept() -> None:
    """Signatures are checked ahead in blocks: each answer belongs to the very signature that was asked about."""
    chance = Salts(8)
    ann = desk(chance)
    written = [ann.write(set_x(n)) for n in range(3)]
    fakes = [ReceivedCommit(one.header_bytes, bytes(64), one.operations) for one in written]
    pairs = [(fake, one.received()) for fake, one in zip(fakes, written, strict=True)]
    goods = [one.received() for one in written]
    for packet in ([*chain(*pairs)], [*chain(*pairs)][::-1], [*fakes, *goods], [*goods, *fakes]):
        view = folded([one for one in ann.all() if one not in written])
        assert len(view.offer(packet)) == 3
        assert [view.commits[one.id].signature for one in written] == [one.signature for one in written]
        assert view.entry.waiting() == ()
    view = folded([one for one in ann.all() if one not in written])
    assert view.offer(fakes) == []
    assert len(view.entry.refused) == 3


def test_more_commits_than_a_block_get_in_in_order_and_shuffled() -> None:
    chance = Salts(9)
    ann = desk(chance)
    last, line = ann.all()[-1], []
    for n in range(700):
        last = after(last, set_x(n), chance=chance)
        line.append(last.received())
    for packet in (line, line[::-1]):
        view = folded(ann.all())
        assert len(view.offer(packet)) == 700
        assert view.value() == 699
