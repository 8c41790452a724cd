"""Two versions of one number stand side by side: authors, numbers, times, digests and kinds, never what they hold."""

from dataclasses import asdict
from pathlib import Path

from folding import after, set_x
from ledger.test_verify import story

from tipdesk.ledger import bodies, versions
from tipdesk.ledger.ids import operation_id


def test_a_fork_shows_both_versions_and_which_counts(tmp_path: Path) -> None:
    ann, compartment, written = story(tmp_path)
    side = after(written[1], set_x("secret side"), chance=ann.chance)
    compartment.receive([side.received()])
    book = compartment.book
    (fork,) = versions.forks(book.db, book.state.verdict)
    ours, theirs = sorted(fork.versions, key=lambda one: one.commit != written[2].id)
    assert (ours.commit, theirs.commit) == (written[2].id, side.id)
    assert {one.seq for one in fork.versions} == {fork.seq}
    assert {one.by for one in fork.versions} == {fork.by}
    assert ours.kinds == theirs.kinds
    assert ours.digests != theirs.digests
    assert theirs.digests == tuple(one.digest.hex() for one in side.operations)
    assert not ours.counts
    assert not theirs.counts
    assert "secret" not in str(asdict(fork))
    compartment.close()


def test_what_was_purged_has_a_digest_and_no_kind(tmp_path: Path) -> None:
    ann, compartment, written = story(tmp_path)
    before = versions.version(compartment.book.db, compartment.book.state.verdict, written[1].id)
    compartment.receive([ann.write(bodies.Purge([operation_id(written[1].id, 0)], "by hand")).received()])
    now = versions.version(compartment.book.db, compartment.book.state.verdict, written[1].id)
    assert (before.digests, before.counts) == (now.digests, now.counts)
    assert before.kinds[0].startswith("set ")
    assert now.kinds == ("",)
    compartment.close()
