"""Takes each guard out of a copy of the ledger in turn, and shows that some test fails: run by hand, ten minutes.

python tests/attack/mutants_of_the_fold.py [part of a name]
"""

# ruff: noqa: E501  a table of guards is read line by line
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

CHECKOUT = Path(__file__).resolve().parent.parent.parent
FOLD = ("test_fold.py", "test_state.py", "test_order.py", "test_fold_against_model.py")
ENTRY = ("test_commit.py", "test_canonical.py", "test_entry.py", "test_receive.py")
VERIFY = ("test_verify.py",)
ROSTER = ("test_roster.py",)
SEALING = ("test_sealing.py",)


class Mutant(NamedTuple):
    module: str
    old: str
    new: str
    tests: tuple[str, ...]


MUTANTS = (
    # Ranks, grants, ends
    Mutant("fold.py", "if end.rank >= grant.standing.rank or", "if end.rank > grant.standing.rank or", FOLD),
    Mutant("fold.py", "if end.rank >= grant.standing.rank or", "if", FOLD),
    Mutant("fold.py", "grant.author <= end.rank and self._had_seen", "self._had_seen", FOLD),
    Mutant("fold.py", "grant.author <= end.rank and self._had_seen(grant, end)", "False", FOLD),
    Mutant("fold.py", "return end.place < grant.place", "return True", FOLD),
    Mutant("fold.py", "return end.place < grant.place", "return False", FOLD),
    Mutant("fold.py", "or not revocable(self.kind, grant.standing.role)", "", FOLD),
    Mutant("fold.py", "return grant.node is None or self.order.before(grant.node, first)", "return True", FOLD),
    Mutant("fold.py", "if not role_may(standing.role, claim.body):\n                continue", "pass", FOLD),
    Mutant("fold.py", "if counts or live:\n                self._hear", "if counts:\n                self._hear", FOLD),
    Mutant("fold.py", "if counts or live:\n                self._hear", "if True:\n                self._hear", FOLD),
    Mutant("fold.py", "if counts:\n                self._count", "if True:\n                self._count", FOLD),
    Mutant("fold.py", "self.verdict.frozen = True", "pass", FOLD),
    Mutant("fold.py", "self.material.found.suite != SUITE", "False", FOLD),
    Mutant("fold.py", "and cut.order > grant.order", "", ROSTER),
    Mutant("ends.py", "if node.feed == feed:", "if True:", FOLD),
    Mutant("ends.py", "_foremost(list(nodes.values()), order)", "list(nodes.values())", FOLD),
    Mutant("ends.py", "if not mine:\n            return None", "if not mine:\n            continue", FOLD),
    Mutant("ends.py", "return order.shared(heads)", "return heads[0]", FOLD),
    # Forks and keeps
    Mutant("ends.py", "[head for head in kept if head.seq > least.seq]", "list(kept)", FOLD),
    Mutant("ends.py", "return order.shared(longer) or least", "return least", FOLD),
    Mutant("fold.py", "and claim.node.seq <= least and", "and", FOLD),
    Mutant("fold.py", "if head.feed == keep.feed and self.order.before(head, by)", "if head.feed == keep.feed", FOLD),
    Mutant("fold.py", "if head.feed == keep.feed and", "if", FOLD),
    Mutant("order.py", "min(contested) - 1 if contested else self.graph.last(feed)", "self.graph.last(feed)", FOLD),
    # Order
    Mutant("order.py", "if early.height >= late.height:\n            return False", "pass", FOLD),
    Mutant("order.py", "at.feed == early.feed and self.on_branch(early, at)", "at.feed == early.feed", FOLD),
    Mutant("order.py", "if node.height <= above:", "if node.height <= above + 1:", FOLD),
    Mutant("order.py", "if seen.height >= above]", "if seen.height > above]", FOLD),
    Mutant("order.py", "while left.id != right.id and", "while False and", FOLD),
    Mutant("graph.py", "joint = commit if header.seen else before.joint", "joint = before.joint", FOLD),
    Mutant("graph.py", "max(height, before.height)", "before.height", FOLD),
    # Roles
    Mutant("roles.py", "return role is not Role.READER\n        case bodies.Found()", "return True\n        case bodies.Found()", FOLD),
    Mutant("roles.py", "bodies.Ease() | bodies.Purge():\n            return role is Role.LEAD", "bodies.Ease() | bodies.Purge():\n            return True", FOLD),
    Mutant("roles.py", "Standing(Role.LEAD, granter + 1)", "Standing(Role.LEAD, granter)", FOLD),
    Mutant("roles.py", 'if role == "reporter" else None', "", ROSTER),
    Mutant("roles.py", "return Standing(Role.READER, REPORTER_RANK) if kind == Kind.ROSTER else", "return", ROSTER),
    Mutant("roles.py", "kind not in {Kind.ROSTER, Kind.LOG}", "True", FOLD),
    # State
    Mutant("state.py", "any(structural) or node.seq == 0 or", "node.seq == 0 or", FOLD),
    Mutant("state.py", "any(structural) or node.seq == 0 or", "any(structural) or", FOLD),
    Mutant("state.py", "self._forks_anew(node) or", "", FOLD),
    Mutant("state.py", "or node.id in self._verdict.named:", ":", FOLD),
    Mutant("state.py", "or not extent.live or node.feed in self._forked:", "or node.feed in self._forked:", FOLD),
    Mutant("state.py", "or node.feed in self._forked:", ":", FOLD),
    Mutant("state.py", "and verdict.role(claim.node) is Role.LEAD:\n                yield", ":\n                yield", FOLD),
    # Values and protective fields
    Mutant("fields.py", "(one.node.height, one.node.id, one.place)", "(one.node.id, one.node.height, one.place)", FOLD),
    Mutant("fields.py", "if not any(_seen_by(one[1], later[1], order) for later in unseen):", "if True:", FOLD),
    Mutant("fields.py", "if (name, key) not in removed", "if True", FOLD),
    Mutant("protective.py", "verdict.heard(claim.node) and", "verdict.counts(claim.node) and", FOLD),
    Mutant("protective.py", "verdict.heard(claim.node) and verdict.role(claim.node) is not Role.READER", "verdict.heard(claim.node)", FOLD),
    Mutant("protective.py", "verdict.counts(claim.node) and verdict.role(claim.node) is Role.LEAD", "verdict.counts(claim.node)", FOLD),
    Mutant("protective.py", "verdict.counts(claim.node) and verdict.role(claim.node) is Role.LEAD", "verdict.heard(claim.node) and verdict.role(claim.node) is Role.LEAD", FOLD),
    Mutant("protective.py", "not all(_before(one[0], ease[0], order) for ease in top)", "not any(_before(one[0], ease[0], order) for ease in top)", FOLD),
    Mutant("protective.py", "if not any(_before(one[0], other[0], order) for other in eases)]", "]", FOLD),
    Mutant("protective.py", "Guard(body.record, body.field, isinstance(body.value, list))", "Guard(body.record, body.field, False)", FOLD),
    Mutant("protective.py", "frozenset.intersection(*sets)", "frozenset.union(*sets)", FOLD),
    Mutant("protective.py", "if old is None or eased:", "if True:", FOLD),
    Mutant("verdict.py", "(extent.live or self.counts(node))", "self.counts(node)", FOLD),
    # Bytes and entry
    Mutant("canonical.py", 'if encode_struct(value) != data:\n        raise Malformed("form")\n    return value\n\n\ndef decode_struct', "return value\n\n\ndef decode_struct", ENTRY),
    Mutant("canonical.py", "if not -GREATEST <= value <= GREATEST:", "if False:", ENTRY),
    Mutant("canonical.py", "elif depth >= DEEPEST:", "elif False:", ENTRY),
    Mutant("canonical.py", "UnicodeDecodeError, RecursionError", "RecursionError", ENTRY),
    Mutant("canonical.py", "UnicodeDecodeError, RecursionError", "UnicodeDecodeError", ENTRY),
    Mutant("commit.py", 'if digest("ops", *[one.digest for one in operations]).hex() != header.root:', "if False:", ENTRY),
    Mutant("commit.py", "if operation_digest(one.salt, one.body) != one.digest:", "if False:", ENTRY),
    Mutant("commit.py", "if len(operations) != header.n:", "if False:", ENTRY),
    Mutant("commit.py", "or header.kept > header.n:", ":", ENTRY),
    Mutant("commit.py", "(header.grant is not None) != (first and not genesis) or", "", ENTRY),
    Mutant("commit.py", "or (genesis and (not first or header.seen)):", ":", ENTRY),
    Mutant("commit.py", "if never_purged(kind_of(body)) != (index < kept):", "if False:", ENTRY),
    Mutant("commit.py", "if header.v > VERSION:", "if False:", ENTRY),
    Mutant("commit.py", "if len(data) > LONGEST_HEADER:\n        raise", "if False:\n        raise", ENTRY),
    Mutant("entry.py", "if one.signed_ahead(signature) or _signed(one.examined, signature, key):", "if True:", ENTRY),
    Mutant("entry.py", "if self.ahead is None or self.ahead[2] != signature:", "if self.ahead is None:", ENTRY),
    Mutant("entry.py", "or one.examined.lacks_kept or", "or", ENTRY),
    Mutant("entry.py", "if (examined.header.comp or examined.id) != self._comp:", "if False:", ENTRY),
    Mutant("entry.py", "if signature not in here.signatures and not here.verified:", "if False:", ENTRY),
    Mutant("entry.py", "whole = tuple([_fuller(old, new) for old, new in pairs])", "whole = here.examined.received.operations", ENTRY),
    Mutant("graph.py", "if before.feed != header.feed:\n        raise", "if False:\n        raise", ENTRY),
    Mutant("graph.py", "if before.by != header.by:\n        raise", "if False:\n        raise", ENTRY),
    Mutant("graph.py", "if before.seq + 1 != header.seq:\n        raise", "if False:\n        raise", ENTRY),
    # The file
    Mutant("purge.py", "if row is None or _held(book, operation, row):", "if row is None:", ENTRY),
    Mutant("purge.py", "return any(not _seen_by_all(", "return any(True or _seen_by_all(", ENTRY),
    Mutant("receive.py", "or not may_return(book.state, again.id, place):", ":", ENTRY),
    Mutant("derive.py", "| _purged_before(book, arrived)", "", ENTRY),
    Mutant("derive.py", "or book.state.verdict.role(one.after) is Role.READER:", ":", ENTRY),
    Mutant("shelf.py", "if node.seq > self._last[node.feed]:", "if True:", ENTRY),
    Mutant("local.py", "if now is None:", "if False:", ENTRY),
    Mutant("verify.py", 'if digest("commit", header) != identifier:', "if False:", VERIFY),
    Mutant("verify.py", 'if digest("op", salt, body) != each[place]:', "if False:", VERIFY),
    Mutant("verify.py", 'if digest("ops", *each).hex() != root:', "if False:", VERIFY),
    Mutant("verify.py", "if _signed(check.keys[author], header, signature):", "if True:", VERIFY),
    Mutant("verify.py", "if seq % check.extent.each == 0:", "if False:", VERIFY),
    # Root and roster
    Mutant("root.py", "if signers >= k]", "if signers >= 1]", ROSTER),
    Mutant("root.py", "who in holders and _good", "_good", ROSTER),
    Mutant("root.py", "and _good(statement, holders[who], signature)", "", ROSTER),
    Mutant("root.py", "len({who for who, signature in signed", "len([who for who, signature in signed", ROSTER),
    Mutant("root.py", "(pair[0].id not in kept, -pair[1], pair[0].id)", "(-pair[1], pair[0].id)", ROSTER),
    Mutant("root.py", "(pair[0].id not in kept, -pair[1], pair[0].id)", "(pair[0].id not in kept, pair[0].id)", ROSTER),
    Mutant("root.py", "or self.k > n or (n > 1 and 2 * self.k <= n)", "or self.k > n", ROSTER),
    Mutant("root.py", "if n != len(self.holders) or", "if", ROSTER),
    Mutant("root.py", "newer = True\n", "pass\n", ROSTER),
    Mutant("fold.py", "and rank <= made[operation].rank", "", ROSTER),
    Mutant("fold.py", "if operation not in lifted and mark == self.outside.cut_mark", "if operation not in lifted", ROSTER),
    Mutant("roster.py", "if not any(member.standing.rank <= one.rank for member in verdict.members.get(one.who, ()))", "", ROSTER),
    Mutant("roster.py", "for at, heads in one.cuts if at == mark", "for at, heads in one.cuts", ROSTER),
    Mutant("roster.py", "and part.comp == comp", "", ROSTER),
    # Sealing
    Mutant("sealing.py", "if who not in gone and not left(state, who, one)", "if not left(state, who, one)", SEALING),
    Mutant("sealing.py", "if who not in gone and not left(state, who, one)", "if who not in gone", SEALING),
    Mutant("sealing.py", "live = [one for one in live if _has_seen(state, one, stopped[who])]", "pass", SEALING),
    Mutant("sealing.py", "one.until is None or now_ms <= one.until", "True", SEALING),
    Mutant("sealing.py", "if who not in yes}", "}", SEALING),
    Mutant("sealing.py", "for who in before.to.keys() - state.verdict.members.keys():", "for who in ():", SEALING),
)  # fmt: skip


def survives(mutant: Mutant, copy: Path) -> bool:
    """Whether all tests pass without the guard."""
    path = copy / "tipdesk" / "ledger" / mutant.module
    text = (CHECKOUT / "tipdesk" / "ledger" / mutant.module).read_text()
    if mutant.old not in text:
        raise SystemExit(f"{mutant.module} no longer holds: {mutant.old}")
    path.write_text(text.replace(mutant.old, mutant.new, 1))
    tests = [str(copy / "tests" / "ledger" / one) for one in mutant.tests]
    env = {**os.environ, "TIPDESK_MODEL": os.environ.get("TIPDESK_MODEL", str(CHECKOUT.parent / "shared" / "model"))}
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *tests],
        cwd=copy, env=env, capture_output=True, check=False,
    )  # fmt: skip
    path.write_text(text)
    return ran.returncode == 0


def main() -> None:
    wanted = sys.argv[1] if len(sys.argv) > 1 else ""
    left = []
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        for part in ("tipdesk", "tests", "pyproject.toml"):
            source = CHECKOUT / part
            if source.is_dir():
                shutil.copytree(source, copy / part, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                shutil.copy(source, copy / part)
        for mutant in MUTANTS:
            if wanted not in f"{mutant.module} {mutant.old}":
                continue
            alive = survives(mutant, copy)
            print("ALIVE" if alive else "dead ", mutant.module, repr(mutant.old), "->", repr(mutant.new), flush=True)
            left += [mutant] if alive else []
    print(f"{len(left)} of {len(MUTANTS)} survive")


if __name__ == "__main__":
    main()
