"""The real window on a real display: unlock, lock, and what is left in memory and on disk."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from buses import Logind, a_bus
from whole.desktop import PASSPHRASE, Desktop, Window, find_on_disk
from whole.mail import folder_of

CANARY = "ZQCANARY Nobody looked at the hull"

root_only = pytest.mark.skipif(os.geteuid() != 0, reason="the program refuses its memory to others: only root can look")


def _with_tips(desktop: Desktop) -> None:
    done = desktop.tipdesk("desk", "create", "Morrow", "--name", "Ana")
    assert done.returncode == 0, done.stderr
    assert desktop.tipdesk("import", str(folder_of(desktop.root / "stick", 3, CANARY))).returncode == 0


def _unlocked(desktop: Desktop) -> Window:
    window = desktop.open_window()
    window.focus()
    time.sleep(1)
    window.type(PASSPHRASE)
    window.key("Return")
    window.until("the inbox with its tips", lambda: window.holds(CANARY))
    return window


@root_only
def test_a_lock_leaves_neither_tip_nor_passphrase_in_memory_and_the_process_stays(desktop: Desktop) -> None:
    _with_tips(desktop)
    window = _unlocked(desktop)
    window.picture("open")
    assert window.holds(CANARY)
    window.key("ctrl+l")
    window.until("the memory to be gone", lambda: not window.holds(CANARY))
    window.until("the unlock window", window.number)
    for canary in (CANARY, PASSPHRASE, "Tip number 1", "sender1@post.example"):
        assert not window.holds(canary), canary
    window.picture("locked")
    searched = [desktop.vault, *(desktop.root / name for name in ("home", "run", "tmp"))]
    for canary in (CANARY, "ZQPASS", "Tip number"):
        assert find_on_disk(searched, canary) == []
    assert not list((desktop.root / "home").rglob("recently-used.xbel"))


@root_only
def test_after_a_lock_the_same_passphrase_opens_the_same_window_again(desktop: Desktop) -> None:
    _with_tips(desktop)
    window = _unlocked(desktop)
    window.key("ctrl+l")
    window.until("the memory to be gone", lambda: not window.holds(CANARY))
    window.until("the unlock window", window.number)
    window.focus()
    time.sleep(1)
    window.type(PASSPHRASE)
    window.key("Return")
    window.until("the inbox again", lambda: window.holds(CANARY))


def test_a_second_start_brings_up_the_first_and_ends(desktop: Desktop) -> None:
    _with_tips(desktop)
    desktop.open_window()
    second = desktop.start(sys.executable, "-m", "tipdesk", "--vault", str(desktop.vault))
    assert second.wait(timeout=60) == 0


def test_a_second_start_opens_quick_capture_and_where_it_is_locked_after_unlocking(desktop: Desktop) -> None:
    _with_tips(desktop)
    window = desktop.open_window()
    assert _start_again(desktop) == 0
    assert window.count() == 1
    window.focus()
    time.sleep(1)
    window.type(PASSPHRASE)
    window.key("Return")
    window.until("quick capture over the open desk", lambda: window.count() == 2)
    window.xdotool("key", "Escape")
    window.until("quick capture to go", lambda: window.count() == 1)
    assert _start_again(desktop) == 0
    window.until("quick capture again", lambda: window.count() == 2)


def _start_again(desktop: Desktop) -> int:
    return desktop.start(sys.executable, "-m", "tipdesk", "--vault", str(desktop.vault)).wait(timeout=60)


@root_only
def test_before_the_laptop_sleeps_the_memory_is_gone_and_then_it_may(desktop: Desktop) -> None:
    _with_tips(desktop)
    with a_bus(desktop.root) as address:
        logind = Logind(address)
        desktop.env["DBUS_SYSTEM_BUS_ADDRESS"] = address
        window = _unlocked(desktop)
        window.until("logind to be asked to wait", logind.inhibited)
        logind.sleep(going=True)
        window.until("logind to be let go", lambda: not logind.inhibited())
        assert not window.holds(CANARY)
        window.until("the unlock window", window.number)
        logind.close()


def test_the_window_opens_no_internet_socket_and_its_title_says_only_tipdesk(desktop: Desktop) -> None:
    _with_tips(desktop)
    window = desktop.open_window()
    status = Path(f"/proc/{window.pid}/status").read_text()
    assert "Seccomp:\t2" in status
    assert "NoNewPrivs:\t1" in status
    title = subprocess.run(
        ["xdotool", "getwindowname", window.number()], env=desktop.env, capture_output=True, text=True, check=True
    )
    assert title.stdout == "Tipdesk\n"


def test_with_a_key_ring_its_secret_is_needed_and_without_it_the_recovery_code_is_named(desktop: Desktop) -> None:
    done = desktop.tipdesk("desk", "create", "Morrow", "--name", "Ana", "--json")
    assert '"key_ring": true' in done.stdout
    assert desktop.tipdesk("search", "x").returncode == 0
    desktop.env["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent"
    refused = desktop.tipdesk("search", "x")
    assert refused.returncode == 2
    assert "recovery code" in refused.stderr
