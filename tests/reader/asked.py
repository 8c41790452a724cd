"""What the truths of the corpus ask, kind by kind, and the one table of what was right."""

import json
from collections import Counter

from paths import corpus

BAR = 0.985
TABLE: dict[str, Counter[str]] = {}
MISSED: list[str] = []


def truths(kind: str) -> dict[str, dict]:
    return json.loads((corpus(kind) / "expected.json").read_text())["files"]


def ask(kind: str, name: str, field: str, got: object, wanted: object) -> None:
    TABLE[kind]["asked"] += 1
    TABLE[kind]["right"] += got == wanted
    if got != wanted:
        MISSED.append(f"{name}: {field} {got!r} is not {wanted!r}"[:200])


def good(kind: str) -> bool:
    return TABLE[kind]["right"] >= BAR * TABLE[kind]["asked"] > 0


def printed() -> str:
    lines = [f"\n{'kind':12} {'files':>6} {'fields right':>14} {'named errors':>13}"]
    for kind, counts in sorted(TABLE.items()):
        right = f"{counts['right']} of {counts['asked']}" if counts["asked"] else "-"
        lines.append(f"{kind:12} {counts['files']:6} {right:>14} {counts['errors']:13}")
    return "\n".join([*lines, f"missed: {'; '.join(MISSED)}" if MISSED else ""])
