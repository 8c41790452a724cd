"""Random desks of honest laptops, with rollbacks, and an adversary who holds keys and writes anything anywhere."""

import random
from collections.abc import Sequence

from folding import (
    CONTRIBUTOR,
    LEAD,
    READER,
    Laptop,
    Salts,
    ask,
    ease,
    folded,
    genesis,
    grant,
    opened,
    person,
    set_x,
    tighten,
    write,
)

from tipdesk.ledger import bodies
from tipdesk.ledger.commit import Commit, kept_bodies
from tipdesk.ledger.ids import CommitId, GrantId, operation_id
from tipdesk.ledger.writing import Place

PEOPLE = ["ann", "bob", "cai", "dee", "mal"]


class Desk:
    """What a play leaves: the laptops, and all that was ever written."""

    def __init__(self, seed: int, founders: Sequence[str] = ("ann",), laptops: int = 2) -> None:
        self.random, self.chance = random.Random(seed), Salts(seed)
        self.genesis = genesis(*founders, chance=self.chance)
        self.laptops = {(who, i): Laptop(who, self.chance, [self.genesis]) for who in PEOPLE for i in range(laptops)}
        self.laptops[founders[0], 0].mine.add(self.genesis.feed)

    @property
    def comp(self) -> str:
        return self.genesis.id

    def all(self) -> list[Commit]:
        found = {one.id: one for laptop in self.laptops.values() for one in laptop.all()}
        return list(found.values())

    def any(self) -> Laptop:
        return self.laptops[self.random.choice(sorted(self.laptops))]


def play(seed: int, steps: int, founders: Sequence[str] = ("ann",), laptops: int = 2) -> Desk:
    desk = Desk(seed, founders, laptops)
    rnd, first = desk.random, desk.laptops[founders[0], 0]
    first.write(*[grant(who, rnd.choice([LEAD, LEAD, CONTRIBUTOR])) for who in PEOPLE[1:]])
    for laptop in desk.laptops.values():
        laptop.merge(first)
    for key in sorted(desk.laptops)[2:]:
        if rnd.random() < 0.6:
            desk.laptops[key].write(rnd.choice([set_x(key[0]), grant(rnd.choice([*PEOPLE, "zoe"]), LEAD)]))
    for laptop in desk.laptops.values():
        if rnd.random() < 0.7:
            laptop.merge(desk.any())
    for _ in range(steps):
        step(desk)
    return desk


def step(desk: Desk) -> None:
    rnd, laptop, dice = desk.random, desk.any(), desk.random.random()
    if dice < 0.35:
        laptop.merge(desk.any())
    elif dice < 0.38:
        forget(laptop)
    elif dice < 0.5:
        laptop.write(set_x(rnd.randrange(1000), rnd.choice("xy")))
    elif dice < 0.6:
        laptop.write(rnd.choice([tighten, tighten, ease])(rnd.choice([rnd.randrange(9), [rnd.choice("abc") * 64]])))
    elif dice < 0.8:
        laptop.write(grant(rnd.choice(PEOPLE), rnd.choice([LEAD, LEAD, CONTRIBUTOR, READER])))
    elif dice < 0.93:
        laptop.write(laptop.revoke(rnd.choice(PEOPLE)), set_x(rnd.randrange(9)))
    else:
        target = some_write(laptop.all(), rnd)
        if target is not None:
            laptop.write(bodies.Purge([target], "by hand"))


def some_write(commits: Sequence[Commit], rnd: random.Random) -> str | None:
    found = sorted(operation_id(one.id, index) for one in commits for index in range(one.header.kept, one.header.n))
    return rnd.choice(found) if found else None


def forget(laptop: Laptop) -> None:
    """A restore: the laptop loses its own latest commit, and will fork the feed or open a new one."""
    own = [one for one in laptop.all() if one.header.by == laptop.who.id and one.header.seq]
    top = max(own, key=lambda one: (one.header.seq, one.id), default=None)
    if top is not None:
        laptop.have = {
            one.id: one for one in laptop.all() if one is not top and top.id not in (one.header.prev, *one.header.seen)
        }


def forge(desk: Desk, commits: Sequence[Commit], names: Sequence[str], n: int) -> list[Commit]:
    """Who holds the keys of `names`, has seen everything, and writes anything: backdated, forked, in new feeds."""
    rnd, pool, made = desk.random, list(folded(commits).commits.values()), []
    for _ in range(n):
        who = rnd.choice(names)
        everything = [*pool, *made]
        mine = [one for one in everything if one.header.by == person(who).id]
        seen = {one.id for one in rnd.sample(everything, min(len(everything), rnd.randrange(4)))}
        made.append(
            _forged(
                desk,
                who,
                mine=mine,
                seen=seen,
                ops=[_evil(rnd, everything, names) for _ in range(rnd.randrange(1, 3))],
                pool=everything,
            )
        )
    return made


def _evil(rnd: random.Random, pool: Sequence[Commit], names: Sequence[str]) -> bodies.Body | bytes:
    one, some = rnd.choice(pool), rnd.sample(list(pool), min(2, len(pool)))
    return rnd.choice(
        [
            grant(rnd.choice([*PEOPLE, *names, "zed"]), LEAD),
            set_x("EVIL", rnd.choice("xy")),
            bodies.Revoke(person(rnd.choice(PEOPLE)).id, []),
            bodies.Revoke(person(rnd.choice(PEOPLE)).id, [(other.feed, other.id) for other in some]),
            bodies.Purge([operation_id(one.id, 0)], "evil"),
            tighten(-1),
            ease(99),
            bodies.Keep(one.feed, one.id),
            ask(),
            b'{"op":"auth.zz"}',
        ]
    )


def _forged(
    desk: Desk,
    who: str,
    *,
    mine: Sequence[Commit],
    seen: set[CommitId],
    ops: Sequence[bodies.Body | bytes],
    pool: Sequence[Commit],
) -> Commit:
    rnd = desk.random
    if mine and rnd.random() < 0.65:
        base = rnd.choice(mine)
        place = Place(base.comp, base.feed, base.header.seq + 1, base.id, None, tuple(sorted(seen)))
        return write(person(who), place, ops, desk.chance)
    grants = [GrantId(operation_id(CommitId(desk.comp), 0)), *_grants_to(who, pool)]
    named = rnd.choice(grants)
    if rnd.random() < 0.9:
        seen = seen | {CommitId(named.split("/")[0])}
    return opened(who, desk.comp, named, *ops, chance=desk.chance, seen=sorted(seen))


def _grants_to(who: str, pool: Sequence[Commit]) -> list[GrantId]:
    return [
        GrantId(operation_id(one.id, index))
        for one in pool
        for index, body in kept_bodies(one)
        if isinstance(body, bodies.Grant) and body.to.person == person(who).id
    ]
