"""`tipdesk intake`, `import` and `read --key` as they are typed: an address published, sealed to, and opened."""

import io
import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from desks import Desk, desk
from paths import RESOURCES
from seal.gnupg import Ring

from tipdesk.app.here import Here
from tipdesk.cli import importing, intake, reading
from tipdesk.cli.options import Misused, Options, parse
from tipdesk.cli.say import Say
from tipdesk.desk.session import Session
from tipdesk.errors import KeyLocked
from tipdesk.seal.age import files, keys
from tipdesk.seal.age.scrypt import ScryptRecipient
from tipdesk.seal.secrets import Passphrase

__all__ = ["desk"]

Command = Callable[[Options, Say, Here], int]


@pytest.fixture
def typed(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Callable[..., tuple[int, list[dict[str, Any]]]]:
    @contextmanager
    def unlocked(_options: Options, _at: Here) -> Iterator[Session]:
        yield desk.session

    for module in (intake, importing):
        monkeypatch.setattr(module, "unlocked", unlocked)

    def run(command: Command, *words: str) -> tuple[int, list[dict[str, Any]]]:
        out = io.StringIO()
        here = Here(desk.folder, RESOURCES, desk.folder.parent / "state", desk.clock, bytes, lambda _at: 0)
        status = command(parse(["--json", *words]), Say(True, out, io.StringIO()), here)
        return status, [json.loads(line) for line in out.getvalue().splitlines()]

    return run


def handed(words: str) -> str:
    """The number of an open file with these lines."""
    reading_end, writing = os.pipe()
    os.write(writing, words.encode())
    os.close(writing)
    return str(reading_end)


def test_an_address_is_renewed_published_sealed_to_and_opened(typed: Callable[..., Any], tmp_path: Path) -> None:
    with pytest.raises(Misused):
        typed(intake.address)
    _, (made,) = typed(intake.renew)
    status, (shown,) = typed(intake.address, "--out", str(tmp_path / "address.txt"))
    assert (status, shown["recipient"], shown["words"]) == (0, made["recipient"], made["words"])
    (recipient,) = keys.recipients((tmp_path / "address.txt").read_text())
    (tmp_path / "a.age").write_bytes(files.seal_bytes([recipient], b"Nobody looked at the hull."))
    status, rows = typed(importing.run, str(tmp_path / "a.age"))
    assert (status, rows[-1]["filed"]) == (0, 1)


def test_the_age_program_takes_the_short_address_from_its_file(typed: Callable[..., Any], tmp_path: Path) -> None:
    if not shutil.which("age"):
        pytest.skip("the age program is not installed")
    typed(intake.renew)
    typed(intake.address, "--classic", "--out", str(tmp_path / "short.txt"))
    (tmp_path / "tip.txt").write_bytes(b"Nobody looked at the hull.")
    command = ["age", "-R", "short.txt", "-o", "tip.age", "tip.txt"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=60)
    assert typed(importing.run, str(tmp_path / "tip.age"))[1][-1]["filed"] == 1


def test_keys_come_in_with_their_passphrase_and_go_by_their_fingerprint(
    typed: Callable[..., Any], tmp_path: Path
) -> None:
    ring = Ring(tmp_path)
    ring.new_key("locked@example.org", words="hunter22")
    (tmp_path / "key.asc").write_bytes(ring.secret("locked@example.org", words="hunter22"))
    with pytest.raises(KeyLocked):
        typed(intake.add, str(tmp_path / "key.asc"))
    _, (added,) = typed(intake.add, str(tmp_path / "key.asc"), "--key-fd", handed("hunter22\n"))
    assert added["fingerprint"] == ring.fingerprint("locked@example.org")
    (tmp_path / "tip.gpg").write_bytes(ring.sealed(b"Nobody looked.", "locked@example.org"))
    assert typed(importing.run, str(tmp_path / "tip.gpg"))[1][-1]["filed"] == 1
    with pytest.raises(Misused):
        typed(intake.remove, "ffffffff")
    assert typed(intake.keys)[1] == [added]
    typed(intake.remove, added["fingerprint"][-16:])
    assert typed(intake.keys)[1] == []
    # A public key is a sender's.
    (tmp_path / "rosa.asc").write_bytes(ring.run("--armor", "--export", "locked@example.org"))
    (sender,) = typed(intake.add, str(tmp_path / "rosa.asc"))[1]
    assert (sender["kind"], sender["fingerprint"]) == ("sender", added["fingerprint"])
    assert typed(intake.keys)[1] == [sender]
    typed(intake.remove, added["fingerprint"][-16:])
    assert typed(intake.keys)[1] == []
    ring.close()


def test_read_opens_with_keys_and_passphrases_and_says_of_each_failure_whose_it_was(
    typed: Callable[..., Any], tmp_path: Path
) -> None:
    ring = Ring(tmp_path)
    ring.new_key("desk@example.org")
    (tmp_path / "key.asc").write_bytes(ring.secret("desk@example.org"))
    (tmp_path / "tip.gpg").write_bytes(ring.sealed(b"Nobody looked.", "desk@example.org"))
    (tmp_path / "tip.age").write_bytes(files.seal_bytes([ScryptRecipient(Passphrase(b"cabinet"), 4)], b"The ledger."))
    paths = [str(tmp_path / "tip.gpg"), str(tmp_path / "tip.age")]
    status, rows = typed(
        reading.run, "--key", str(tmp_path / "key.asc"), "--passphrase-fd", handed("x\ncabinet\n"), *paths
    )
    assert (status, [row["text"] for row in rows]) == (0, ["Nobody looked.", "The ledger."])
    status, rows = typed(reading.run, "--key", str(tmp_path / "key.asc"), *paths)
    assert (status, [row["kind"] for row in rows]) == (1, ["tip", "error"])
    assert rows[1]["reason"].endswith("sealed to passphrase")
    with pytest.raises(Misused):
        typed(reading.run, "--key", paths[0], paths[1])
    # A public key alone tells of a signature, and opens nothing.
    (tmp_path / "public.asc").write_bytes(ring.run("--export", "desk@example.org"))
    (tmp_path / "signed.gpg").write_bytes(ring.run("-u", "desk@example.org", "-z", "0", "--sign", data=b"Looked at."))
    (row,) = typed(reading.run, "--key", str(tmp_path / "public.asc"), str(tmp_path / "signed.gpg"))[1]
    assert f"signed-good: {ring.fingerprint('desk@example.org')}" in "; ".join(row["warnings"])
    ring.close()
