"""Import into a real vault: what stands afterwards, undone, and after kill -9."""

import hashlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from desks import Desk
from paths import CHECKOUT, SAMPLES

from tipdesk.desk import tips
from tipdesk.desk.arrivals import Shelf
from tipdesk.intake.filing import file_paths
from tipdesk.intake.host import Host, reader_command

MAIL = SAMPLES / "mail"
CHILD = """
import sys
from pathlib import Path
sys.path[:0] = [{root!r}, {root!r} + "/tests"]
import fakes
from desks import PASSPHRASE
from tipdesk.desk import unlock, vault
from tipdesk.desk.arrivals import Shelf
from tipdesk.intake.filing import file_paths
from tipdesk.intake.host import Host, reader_command
ring = fakes.MemoryRing()
ring.__dict__.update({ring!r})
around = fakes.surroundings(Path({state!r}), clock=fakes.Clock(), ring=ring)
here = vault.find(Path({vault!r}))
session = unlock.unlock(here, unlock.who(here, "").person, PASSPHRASE, around)
with Host(reader_command(sys.executable)) as host:
    shelf = Shelf(session, session.places.inbox)
    for step in file_paths([{mail!r}], host, shelf, now_ms=lambda: 0, cancelled=lambda: False):
        print(step.filed, flush=True)
"""


def imported(desk: Desk, *paths: Path) -> int:
    with Host(reader_command(sys.executable)) as host:
        shelf = Shelf(desk.session, desk.session.places.inbox)
        *_, last = file_paths([str(path) for path in paths], host, shelf, now_ms=lambda: 0, cancelled=lambda: False)
    return last.filed


def titles(desk: Desk) -> list[str]:
    place = desk.session.places.inbox
    return [card.title for card in desk.session.view(place).every("tip") if card.state != "withdrawn"]


def test_mail_stands_in_the_inbox_with_documents_and_original(desk: Desk) -> None:
    assert imported(desk, MAIL / "nested.eml", MAIL / "scan.pdf") == 2
    place = desk.session.places.inbox
    cards = {card.title: card for card in desk.session.view(place).every("tip")}
    whole = tips.read(desk.session, place, cards["Letter 1"].record)
    assert whole.tip.channel == "mail"
    assert whole.tip.sender_address == "ada1@harbour.example"
    assert [document.name for document in whole.documents] == ["Letter 2"]


def test_the_same_again_brings_nothing_and_withdrawn_it_comes_back(desk: Desk) -> None:
    assert imported(desk, MAIL / "mboxrd.mbox") == 3
    assert imported(desk, MAIL / "mboxrd.mbox") == 0
    place = desk.session.places.inbox
    Shelf(desk.session, place).withdraw([card.record for card in desk.session.view(place).every("tip")])
    assert titles(desk) == []
    assert imported(desk, MAIL / "mboxrd.mbox") == 3
    assert len(titles(desk)) == 3


def test_after_kill_9_what_was_committed_stays_and_the_rest_is_offered_again(desk: Desk, tmp_path: Path) -> None:
    line = b"From a@b.example Mon Mar  3 10:00:00 2025\n"
    letters = [b"From: a@b.example\nSubject: number %d\n\nhello\n" % n for n in range(3000)]
    mailbox = tmp_path / "in.mbox"
    mailbox.write_bytes(b"".join(line + one + b"\n" for one in letters))
    desk.session.close()
    words = CHILD.format(
        root=str(CHECKOUT),
        ring=desk.ring.__dict__,
        state=str(tmp_path / "state"),
        vault=str(desk.folder),
        mail=str(mailbox),
    )
    child = subprocess.Popen([sys.executable, "-c", words], stdout=subprocess.PIPE)
    assert child.stdout is not None
    while int(child.stdout.readline() or b"9999") < 500:
        time.sleep(0)
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    child.stdout.close()
    desk.again()
    kept = len(titles(desk))
    assert 500 <= kept < 3000
    assert imported(desk, mailbox) == 3000 - kept
    assert sorted(titles(desk)) == sorted(f"number {n}" for n in range(3000))
    digests = {hashlib.sha256(one).digest() for one in letters}
    assert Shelf(desk.session, desk.session.places.inbox).known() == digests
