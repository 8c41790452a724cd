"""An import killed in the middle: what was kept is here, and the rest is offered again, once."""

import os
import signal
import subprocess
import sys
from pathlib import Path

from desks import Desk
from paths import CHECKOUT, SAMPLES

from tipdesk.desk import tips
from tipdesk.intake.host import reader_command
from tipdesk.intake.preview import Preview
from tipdesk.ui.intake.over_desk import ImportOverDesk
from tipdesk.ui.look import Look

LETTERS = 3_000
CHILD = """
import sys
from pathlib import Path
sys.path[:0] = [{root!r}, {root!r} + "/tests"]
import fakes
from desks import PASSPHRASE
from tipdesk.desk import unlock, vault
from tipdesk.intake.host import reader_command
from tipdesk.intake.preview import Preview
from tipdesk.ui.intake.over_desk import ImportOverDesk
ring = fakes.MemoryRing()
ring.__dict__.update({ring!r})
around = fakes.surroundings(Path({state!r}), clock=fakes.Clock(), ring=ring)
here = vault.find(Path({vault!r}))
session = unlock.unlock(here, unlock.who(here, "").person, PASSPHRASE, around)
gateway = ImportOverDesk(session, None, reader_command(sys.executable))
*_, shown = gateway.look(({mail!r},))
for step in gateway.file(shown, ({mail!r},), lambda: False):
    print(step.filed, flush=True)
"""


def test_killed_at_the_half_the_rest_is_offered_again_and_nothing_comes_twice(
    desk: Desk, look: Look, tmp_path: Path
) -> None:
    mailbox = tmp_path / "in.mbox"
    letter = "From a@b.example Mon Mar  3 10:00:00 2025\nFrom: a@b.example\nSubject: number {n}\n\nhello\n\n"
    mailbox.write_text("".join(letter.format(n=n) for n in range(LETTERS)))
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
    while int(child.stdout.readline() or b"9999") < LETTERS // 2:
        continue
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    child.stdout.close()
    session = desk.again()
    kept = sum(tips.counts(session, session.places.inbox).values())
    assert LETTERS // 2 <= kept < LETTERS
    gateway = ImportOverDesk(session, look, reader_command(sys.executable))
    (offered,) = gateway.unfinished()
    assert offered.paths == (str(mailbox),)
    gateway.let_go(offered.mark)
    *_, shown = gateway.look(offered.paths)
    assert isinstance(shown, Preview)
    assert (shown.counts.duplicate, shown.counts.ticked) == (kept, LETTERS - kept)
    list(gateway.file(shown, offered.paths, lambda: False))
    assert [one.paths for one in gateway.unfinished()] == [offered.paths]
    gateway.ended()
    assert gateway.unfinished() == ()
    assert sum(tips.counts(session, session.places.inbox).values()) == LETTERS


def test_a_folder_of_many_kinds_is_one_list_in_which_books_and_chats_of_others_are_not_ticked(
    desk: Desk, look: Look, tmp_path: Path
) -> None:
    for place, name in (("chats", "telegram.json"), ("contacts", "phone.vcf"), ("mail", "no-date.eml")):
        (tmp_path / "many").mkdir(exist_ok=True)
        (tmp_path / "many" / name).write_bytes((SAMPLES / place / name).read_bytes())
    gateway, paths = ImportOverDesk(desk.session, look, reader_command(sys.executable)), (str(tmp_path / "many"),)
    *_, shown = gateway.look(paths)
    assert isinstance(shown, Preview)
    assert [row.ticked for row in shown.rows] == [True, False, False, False, False]
    ada = next(at for at, row in enumerate(shown.rows) if row.found == "Ada")
    list(gateway.file(shown.ticking([ada], ticked=True), paths, lambda: False))
    session = desk.session
    cards = tips.window(session, session.places.inbox, ["new"], 0, 9)
    assert sorted(card.channel for card in cards) == ["mail", "telegram"]
