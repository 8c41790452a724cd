"""What the truths of the corpus ask, and what `tipdesk read --json` prints of its files: the process itself."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from paths import corpus

LONGEST_S, KEY_S = 20.0, 2.0
"""For one file; and before the first, for each file of keys, which a process of its own looks at."""

Items = list[dict[str, Any]]


def truths(kind: str) -> dict[str, dict[str, Any]]:
    return {
        name: wanted
        for name, wanted in json.loads((corpus(kind) / "expected.json").read_text())["files"].items()
        if isinstance(wanted, dict)
    }


def files_of(kind: str) -> list[str]:
    """Every file of a kind, by its name below the kind."""
    folder = corpus(kind)
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def printed(kind: str, names: Iterable[str], **keys: Sequence[str | bytes]) -> dict[str, Items]:
    """What is printed of each of these files or folders, in one run."""
    folder = corpus(kind)
    found = printed_of([folder / name for name in names], **keys)
    return {path.relative_to(folder).as_posix(): items for path, items in found.items()}


def printed_of(
    paths: Sequence[Path], *, keys: Sequence[str | bytes] = (), words: Sequence[str | bytes] = ()
) -> dict[Path, Items]:
    """By argument. None may disappear, take too long, or take the reader with it, and the exit status says what was."""
    found: dict[Path, Items] = {path: [] for path in paths}
    given = [part for key in keys for part in ("--key", str(key))]
    reading, writing = os.pipe()
    if words:
        given += ["--passphrase-fd", str(reading)]
        os.write(writing, b"\n".join(word if isinstance(word, bytes) else word.encode() for word in words) + b"\n")
    os.close(writing)
    command = [sys.executable, "-m", "tipdesk", "read", "--json", *given, "--", *map(str, paths)]
    with subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, pass_fds=(reading,)
    ) as process:
        os.close(reading)
        assert process.stdout is not None
        assert process.stderr is not None
        before, most = time.monotonic(), LONGEST_S + KEY_S * len(keys)
        for line in process.stdout:
            one = json.loads(line)
            found[Path(one["path"])].append(one)
            assert time.monotonic() - before < most, one["path"]
            before, most = time.monotonic(), LONGEST_S
        said = process.stderr.read()
    assert said == b"", said
    assert process.returncode == int(any(one["kind"] == "error" for items in found.values() for one in items))
    assert not [path for path, items in found.items() if not items], "disappeared"
    assert not [
        one for items in found.values() for one in items if "died" in f"{one.get('reason')}{one.get('warnings')}"
    ]
    return found


def digests(found: Items) -> list[str]:
    return [document["sha256"] for one in found for document in one.get("documents", ())]


def in_one_line(text: str | None) -> str:
    return " ".join((text or "").split())
