"""A key process taken over can do nothing with its key; the reader never has one; no key process has another's."""

import errno
import sys
from pathlib import Path
from typing import Any

import pytest
from attack.test_memory import held
from keyed import COMMAND, poured
from reader.hostile import DEEDS, ENDLESS

from tipdesk.cli.keys_given import GivenKeys
from tipdesk.desk import keyhole
from tipdesk.desk.keyhole import RESTING_MOST, Held, KeyBytes, Keyhole, KeyProcess, Kind
from tipdesk.intake import launching
from tipdesk.intake.files import gather
from tipdesk.intake.host import Host, reader_command
from tipdesk.intake.unsealing import MOST_AT_ONCE
from tipdesk.reader.messages import DocumentFound, ItemFailed, Pace, Reason, TipFound
from tipdesk.seal.age import files
from tipdesk.seal.age.hybrid import HybridIdentity
from tipdesk.seal.key_messages import Form, Pour

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Landlock, seccomp and /proc are Linux's")

WORKS = {"thread", "environment"}
DIES = {"memory", "loop", "die", "garbage", "inherited"}
DENIED = {errno.EPERM, errno.EACCES, errno.EBADF, errno.ENOSYS}
CANARY = b"Zqcanary nobody looked at the hull"


@pytest.mark.parametrize("deed", sorted(set(DEEDS) - WORKS - DIES))
def test_a_key_process_that_was_taken_over_is_denied(deed: str) -> None:
    keyhole = Keyhole(reader_command(sys.executable, "tests.seal.hostile_key"))
    taken_over = Held("words", Kind.WORDS, words=(KeyBytes(deed.encode()),))
    said, _ = poured(keyhole, taken_over, Pour(Form.AGE), b"")
    keyhole.close()
    assert said.decode().startswith("denied "), said
    assert int(said.split()[1]) in DENIED


@pytest.mark.parametrize("deed", ["exec", "internet", "open", "reopen", "write"])
def test_without_landlock_it_is_denied_too(deed: str) -> None:
    """There OpenPGP opens in memory, and no name is opened at all."""
    keyhole = Keyhole(reader_command(sys.executable, "tests.seal.without_landlock"))
    said, _ = poured(keyhole, Held("words", Kind.WORDS, words=(KeyBytes(deed.encode()),)), Pour(Form.AGE), b"")
    keyhole.close()
    assert said.decode() == f"denied {errno.EPERM}", said


def test_all_guards_are_up_round_the_key_on_this_kernel() -> None:
    process = KeyProcess(COMMAND, Held("words", Kind.WORDS, words=(KeyBytes(b"one"),)))
    try:
        assert process.ready.missing == ()
        pipes = sorted(link.readlink().name for link in Path(f"/proc/{process.process.pid}/fd").iterdir())
        assert len(pipes) == 5
        assert Path(f"/proc/{process.process.pid}/environ").read_bytes() == b""
    finally:
        process.end()


@pytest.fixture
def identities() -> tuple[HybridIdentity, HybridIdentity]:
    return HybridIdentity.generate(), HybridIdentity.generate()


def secrets(identity: HybridIdentity) -> dict[str, bytes]:
    return {"seed": identity._seed.expose(), "written": identity.written().encode()}


def held_by(identity: HybridIdentity, name: str) -> Held:
    return Held(name, Kind.AGE, KeyBytes(identity.written().encode()))


def test_while_the_reader_parses_what_was_opened_it_has_the_text_and_no_key(
    identities: tuple[HybridIdentity, HybridIdentity], tmp_path: Path
) -> None:
    mine, other = identities
    (tmp_path / "tip.age").write_bytes(files.seal_bytes([mine.recipient], CANARY + b"\n" * 2_000_000))
    keys = GivenKeys([held_by(other, "other"), held_by(mine, "mine")])
    with Host(reader_command(sys.executable), keys=keys) as host:
        seen: dict[str, set[str]] = {}
        for heard in host.read(gather([str(tmp_path / "tip.age")]), Pace.TAKE):
            if isinstance(heard.event, memoryview | TipFound):
                assert host._running is not None
                seen["reader"] = held(host._running.process.pid, {"text": CANARY, **secrets(mine)})
                of_mine, of_other = (
                    {f"{who} {name}": secret for name, secret in secrets(one).items()}
                    for who, one in (("mine", mine), ("other", other))
                )
                for name, process in [(one.name, process) for one, process in keys._keyhole._resting]:
                    seen[name] = held(process.process.pid, {**of_mine, **of_other})
        # The seed is there, where the key is held: else the search would prove nothing.
        assert seen["reader"] == {"text"}
        assert "mine seed" in seen["mine"]
        assert not any(one.startswith("other") for one in seen["mine"])
        assert not any(one.startswith("mine") for one in seen["other"])
        pids = [process.process.pid for process in keys._keyhole._all]
    assert not any(Path(f"/proc/{pid}").exists() for pid in pids)


def test_the_wrong_key_process_never_sees_what_is_inside(
    identities: tuple[HybridIdentity, HybridIdentity],
) -> None:
    mine, other = identities
    keyhole, wrong = Keyhole(COMMAND), held_by(other, "other")
    sealed = files.seal_bytes([mine.recipient], CANARY * 100)
    assert poured(keyhole, wrong, Pour(Form.AGE), sealed)[0] == b""
    (process,) = keyhole._all
    assert held(process.process.pid, {"text": CANARY}) == set()
    keyhole.close()


@pytest.mark.parametrize("deed", ENDLESS)
def test_a_reader_that_asks_without_end_holds_few_processes_for_a_short_while(
    deed: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # So long it may leave lying what it asked for, and have the host wait for a verdict.
    monkeypatch.setattr(keyhole, "VERDICT_S", 0.5)
    monkeypatch.setattr(launching, "TAKES_S", 0.5)
    (tmp_path / "tip.txt").write_text(deed)
    keys = GivenKeys([held_by(HybridIdentity.generate(), str(number)) for number in range(3)])
    most, started = 0, set[int]()
    pour = keys.pour

    def counted(*words: Any) -> Any:
        nonlocal most
        begun = pour(*words)
        pids = {process.process.pid for process in keys._keyhole._all}
        started.update(pids)
        most = max(most, len(pids))
        return begun

    keys.pour = counted  # type: ignore[method-assign]
    with Host(reader_command(sys.executable, "tests.reader.hostile"), item_s=1.5, keys=keys) as host:
        heard = [one.event for one in host.read(gather([str(tmp_path / "tip.txt")]), Pace.TAKE)]
        assert [one.reason for one in heard if isinstance(one, ItemFailed)] == [Reason.TOO_SLOW]
        # The import is over: no process with a key is left, though the window keeps its reader.
        assert keys._keyhole._all == []
    assert 0 < most <= MOST_AT_ONCE + RESTING_MOST
    assert not any(Path(f"/proc/{pid}").exists() for pid in started)


def test_keys_are_given_back_when_an_import_is_at_its_end(
    identities: tuple[HybridIdentity, HybridIdentity], tmp_path: Path
) -> None:
    mine, _ = identities
    (tmp_path / "tip.age").write_bytes(files.seal_bytes([mine.recipient], CANARY))
    keys = GivenKeys([held_by(mine, "mine")])
    with Host(reader_command(sys.executable), keys=keys) as host:
        heard = list(host.read(gather([str(tmp_path)]), Pace.TAKE))
        assert any(isinstance(one.event, TipFound | DocumentFound) for one in heard)
        assert host._running is not None
        assert keys._keyhole._all == []
