"""A process that unlocks, reads a tip, opens an identity, waits for a line, and locks as the window does."""

import os
import sys
from pathlib import Path

import fakes

from tipdesk.app import locking
from tipdesk.desk import reveal, tips, unlock, vault
from tipdesk.domain.ids import SourceId, TipId
from tipdesk.domain.source import Part
from tipdesk.platform.hardening import harden
from tipdesk.seal.secrets import Passphrase


def main() -> None:
    folder, story, source, tip = sys.argv[1:5]
    harden()
    words = Passphrase.typed(sys.stdin.readline().rstrip("\n"))
    found = vault.find(Path(folder))
    around = fakes.surroundings(Path(folder).parent / "state", ring=fakes.MemoryRing(absent=True))
    session = unlock.unlock(found, unlock.who(found, "").person, words, around)
    read = tips.read(session, session.places.inbox, TipId(tip))
    place = session.standing.stories[story].comp
    asked = reveal.Request(place, SourceId(source), "to read the quotes back", frozenset({0}), 30, frozenset(Part))
    shown = reveal.reveal(session, asked)
    print("open", len(read.tip.text), len(shown.identity.name), flush=True)
    sys.stdin.readline()
    session.close()
    locking.again(["open", "--vault", folder])


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    main()
