"""Sealing and opening 1 GB, and a document in and out, each beside Debian's `age` in the same rounds; prints JSON."""

import argparse
import hashlib
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tipdesk.seal import documents
from tipdesk.seal.age import files
from tipdesk.seal.age.x25519 import X25519Identity

MEGA = 1 << 20
WAYS = ("age_seal", "our_seal", "age_open", "our_open", "age_in_synced", "document_in", "document_out")


def seconds(action: Callable[[], object]) -> float:
    os.sync()
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def spread(values: list[float]) -> dict[str, float]:
    return {"median": round(statistics.median(values), 3), "min": round(min(values), 3), "max": round(max(values), 3)}


class Round:
    """One folder with a plaintext, and the ways in and out of it."""

    def __init__(self, folder: Path, megabytes: int) -> None:
        self.folder, self.me = folder, X25519Identity.generate()
        (folder / "key").write_text(self.me.written() + "\n")
        block = os.urandom(MEGA)
        with (folder / "plain").open("wb") as out:
            for number in range(megabytes):
                out.write(number.to_bytes(8, "big") + block[8:])
        self.sealed: documents.SealedDocument | None = None

    def age_seal(self) -> None:
        with (self.folder / "plain").open("rb") as source, (self.folder / "age").open("wb") as out:
            subprocess.run(["age", "-r", str(self.me.recipient)], stdin=source, stdout=out, check=True)

    def age_open(self) -> None:
        with (self.folder / "age").open("rb") as source, (self.folder / "age.out").open("wb") as out:
            subprocess.run(["age", "-d", "-i", str(self.folder / "key")], stdin=source, stdout=out, check=True)

    def our_seal(self) -> None:
        with (self.folder / "plain").open("rb", 0) as source, (self.folder / "ours").open("wb", 0) as out:
            files.encrypt([self.me.recipient], source, out)  # type: ignore[arg-type]

    def our_open(self) -> None:
        with (self.folder / "ours").open("rb", 0) as source, (self.folder / "ours.out").open("wb", 0) as out:
            for part in files.decrypt([self.me], source):  # type: ignore[arg-type]
                out.write(part)

    def age_in_synced(self) -> None:
        self.age_seal()
        handle = os.open(self.folder / "age", os.O_RDONLY)
        os.fsync(handle)
        os.close(handle)

    def document_in(self) -> None:
        with (self.folder / "plain").open("rb", 0) as source, (self.folder / "doc").open("wb", 0) as out:
            self.sealed = documents.seal_document(source, out)  # type: ignore[arg-type]
            os.fsync(out.fileno())

    def document_out(self) -> None:
        assert self.sealed is not None
        with (self.folder / "doc").open("rb", 0) as source, (self.folder / "doc.out").open("wb", 0) as out:
            found = documents.copy_out(source, self.sealed.seed, self.sealed.size, out)  # type: ignore[arg-type]
        assert found == self.sealed.sha256

    def check(self) -> None:
        """The bytes came back: a fast way that loses some is none."""
        wanted = hashlib.file_digest((self.folder / "plain").open("rb"), "sha256").digest()
        for name in ("age.out", "ours.out", "doc.out"):
            assert hashlib.file_digest((self.folder / name).open("rb"), "sha256").digest() == wanted, name


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--folder", type=Path)
    options = parser.parse_args()
    took: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory(dir=options.folder) as scratch:
        one = Round(Path(scratch), options.megabytes)
        for _ in range(options.rounds):
            for name in WAYS:
                took.setdefault(name, []).append(seconds(getattr(one, name)))
        one.check()
    middle = {name: statistics.median(values) for name, values in took.items()}
    ratios = {
        "seal, times age's speed (bar 1.0)": middle["age_seal"] / middle["our_seal"],
        "open, times age's speed (bar 1.0)": middle["age_open"] / middle["our_open"],
        "document in, times age + sync (bar 0.75)": middle["age_in_synced"] / middle["document_in"],
        "document out, times age (bar 0.9)": middle["age_open"] / middle["document_out"],
    }
    shown = {name: spread(values) for name, values in took.items()}
    print(json.dumps({"seconds": shown, "ratios": {k: round(v, 2) for k, v in ratios.items()}}, indent=1))


if __name__ == "__main__":
    main()
