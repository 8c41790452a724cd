"""The key ring is real or refused; a real one is started for itself in tests/whole."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.backends.chainer import ChainerBackend
from keyring.backends.SecretService import Keyring as SecretService
from keyring.errors import KeyringError, KeyringLocked
from paths import CHECKOUT

from tipdesk.errors import KeyRingAbsent, KeyRingLocked, KeyRingRefused, NotInKeyRing
from tipdesk.platform import keyring as ours
from tipdesk.platform.keyring import KeyRing, RingState, judged


class PlaintextKeyring(KeyringBackend):
    """What keyrings.alt and its like are: a file in the open."""

    priority = 1  # type: ignore[assignment]

    def get_password(self, service: str, username: str) -> str | None:
        raise AssertionError

    def set_password(self, service: str, username: str, password: str) -> None:
        raise AssertionError


class Fake(KeyringBackend):
    """A service that keeps, forgets, or fails as it is told."""

    priority = 1  # type: ignore[assignment]

    def __init__(self, *, failure: Exception | None = None, forgets: bool = False) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.failure, self.forgets = failure, forgets

    def get_password(self, service: str, username: str) -> str | None:
        if self.failure:
            raise self.failure
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.failure:
            raise self.failure
        if not self.forgets:
            self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.mark.parametrize("backend", [null.Keyring(), PlaintextKeyring()])
def test_a_plaintext_or_null_key_ring_is_refused_by_name(backend: KeyringBackend) -> None:
    with pytest.raises(KeyRingRefused) as refused:
        judged(backend)
    assert type(backend).__name__ in refused.value.backend


def test_where_there_is_none_that_is_said() -> None:
    with pytest.raises(KeyRingAbsent):
        judged(fail.Keyring())


def test_in_a_chain_only_a_real_one_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    real = SecretService()
    monkeypatch.setattr(ChainerBackend, "backends", (PlaintextKeyring(), real))
    assert judged(ChainerBackend()) is real
    monkeypatch.setattr(ChainerBackend, "backends", (PlaintextKeyring(),))
    with pytest.raises(KeyRingAbsent):
        judged(ChainerBackend())


def test_what_is_written_is_read_back_and_forgotten() -> None:
    ring = KeyRing(Fake())
    ring.write("laptop", b"\x00\xff")
    assert ring.read("laptop") == b"\x00\xff"
    ring.forget("laptop")
    with pytest.raises(NotInKeyRing):
        ring.read("laptop")


def test_a_service_that_forgets_at_once_is_noticed_when_writing() -> None:
    with pytest.raises(NotInKeyRing):
        KeyRing(Fake(forgets=True)).write("laptop", b"x")


def test_a_locked_ring_and_a_failing_one_are_told_apart() -> None:
    with pytest.raises(KeyRingLocked):
        KeyRing(Fake(failure=KeyringLocked())).read("laptop")
    with pytest.raises(KeyRingAbsent):
        KeyRing(Fake(failure=KeyringError())).write("laptop", b"x")


def test_what_another_program_wrote_there_is_not_ours() -> None:
    fake = Fake()
    fake.kept["Tipdesk", "laptop"] = "not base64 at all!"
    with pytest.raises(NotInKeyRing):
        KeyRing(fake).read("laptop")


def test_without_a_session_bus_the_state_says_absent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ours.keyring, "get_keyring", SecretService)
    assert ours.state() is RingState.ABSENT


@pytest.mark.skipif(sys.platform == "darwin", reason="there the libraries are looked for, and found")
def test_looking_for_it_starts_no_other_program(tmp_path: Path) -> None:
    """A backend for another system asked a compiler for its libraries, which left files in the temporary folder."""
    code = (
        "import sys; started = []\n"
        "sys.addaudithook(lambda event, args: started.append(args[0]) if event == 'subprocess.Popen' else None)\n"
        "from tipdesk.platform.keyring import state; state(); print(len(started), started)"
    )
    env = {"PATH": os.environ["PATH"], "TMPDIR": str(tmp_path), "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}
    done = subprocess.run(
        [sys.executable, "-c", code], env=env, cwd=CHECKOUT, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.startswith("0 ")
    assert not list(tmp_path.iterdir())
