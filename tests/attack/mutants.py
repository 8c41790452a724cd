"""Takes each guard out of a copy of the program in turn, and shows that some test fails; `make attack` runs all.

python tests/attack/mutants.py [part of a module's name, or of the guard]

The guards stand in the tables beside: `mutants_of_the_fold`, `_copies`, `_desk`, `_grants`, `_keys`, `_packets`,
`_recordings`, `_names`.
One that survives is a guard that no test would miss; the run then ends with 1.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final, NamedTuple

CHECKOUT: Final = Path(__file__).resolve().parent.parent.parent
PARTS: Final = ("tipdesk", "tests", "resources", "packaging", "pyproject.toml")
AT_ONCE: Final = 2


class Mutant(NamedTuple):
    """In `module`, `old` is a guard that `new` leaves out; one of `tests` must fail then."""

    module: str
    old: str
    new: str
    tests: tuple[str, ...]


def gone(mutant: Mutant, root: Path = CHECKOUT) -> bool:
    """Whether the guard no longer stands as the table has it."""
    return mutant.old not in (root / "tipdesk" / mutant.module).read_text("utf-8")


def survives(mutant: Mutant, copy: Path) -> bool:
    """Whether all tests pass without the guard."""
    path = copy / "tipdesk" / mutant.module
    text = path.read_text("utf-8")
    path.write_text(text.replace(mutant.old, mutant.new, 1), "utf-8")
    shared = CHECKOUT.parent / "shared"
    env = {**os.environ, "TIPDESK_MODEL": os.environ.get("TIPDESK_MODEL", str(shared / "model"))}
    tests = [str(copy / "tests" / one) for one in mutant.tests]
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *tests],
        cwd=copy, env=env, capture_output=True, check=False,
    )  # fmt: skip
    path.write_text(text, "utf-8")
    return ran.returncode == 0


def copied(folder: Path) -> Path:
    """What the tests need, so that nothing is ever taken out of the checkout itself."""
    for part in PARTS:
        source = CHECKOUT / part
        if source.is_dir():
            shutil.copytree(source, folder / part, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, folder / part)
    return folder


def chosen(tables: tuple[tuple[Mutant, ...], ...], wanted: str) -> Iterator[Mutant]:
    for table in tables:
        yield from (one for one in table if wanted in f"{one.module} {one.old}")


def run(tables: tuple[tuple[Mutant, ...], ...], wanted: str = "") -> int:
    """How many survive. A guard that its table no longer finds counts as one."""
    mutants = list(chosen(tables, wanted))
    left = 0
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(AT_ONCE) as workers:
        copies = [copied(Path(folder) / str(at)) for at in range(AT_ONCE) if (Path(folder) / str(at)).mkdir() is None]

        def share(at: int) -> list[tuple[Mutant, str]]:
            told = []
            for mutant in mutants[at::AT_ONCE]:
                word = "GONE " if gone(mutant) else "ALIVE" if survives(mutant, copies[at]) else "dead "
                print(word, mutant.module, repr(mutant.old[:80]), "->", repr(mutant.new[:60]), flush=True)
                told.append((mutant, word))
            return told

        for told in workers.map(share, range(AT_ONCE)):
            left += sum(word != "dead " for _, word in told)
    print(f"{left} of {len(mutants)} survive")
    return left


def main() -> int:
    from attack import (  # noqa: PLC0415  they import us
        mutants_of_the_copies,
        mutants_of_the_desk,
        mutants_of_the_fold,
        mutants_of_the_grants,
        mutants_of_the_keys,
        mutants_of_the_names,
        mutants_of_the_packets,
        mutants_of_the_recordings,
    )

    named = (
        mutants_of_the_grants,
        mutants_of_the_packets,
        mutants_of_the_desk,
        mutants_of_the_copies,
        mutants_of_the_keys,
        mutants_of_the_fold,
        mutants_of_the_recordings,
        mutants_of_the_names,
    )
    tables = tuple(one.MUTANTS for one in named)
    return min(1, run(tables, sys.argv[1] if len(sys.argv) > 1 else ""))


if __name__ == "__main__":
    sys.path.insert(0, str(CHECKOUT / "tests"))
    sys.exit(main())
