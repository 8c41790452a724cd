"""A key process taken over can do nothing with its key; the reader never has one; no key process has another's."""

import errno
import sys
from pathlib import Path

import pytest
from attack.test_memory import held
from keyed import COMMAND, poured
from reader.hostile import DEEDS

from tipdesk.cli.keys_given import GivenKeys
from tipdesk.intake.files import gather
from tipdesk.intake.host import Host, reader_command
from tipdesk.reader.messages import Pace, TipFound
from tipdesk.seal.age import files
from tipdesk.seal.age.hybrid import HybridIdentity
from tipdesk.seal.key_messages import Form, Pour
from tipdesk.seal.keyhole import Held, KeyBytes, Keyhole, KeyProcess, Kind

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
