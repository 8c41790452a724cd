"""The desk Morrow of the scenarios, founded in a process of its own: `morrow.py VAULT`."""

import sys
from pathlib import Path

from whole.desktop import PASSPHRASE

from tipdesk.app.binding import demo_surroundings
from tipdesk.app.here import here
from tipdesk.cli.demo_people import invite, let_in
from tipdesk.desk import found, sources, stories
from tipdesk.desk.lock import lock
from tipdesk.domain.ids import PersonId
from tipdesk.domain.promise import Promise
from tipdesk.domain.source import Identity, Way
from tipdesk.ledger.ids import CompartmentId
from tipdesk.seal import recovery
from tipdesk.seal.secrets import Passphrase

STORY = "Harbour contracts"
IDENTITY = Identity("ZQCANARY Person", (Way("address", "ZQCANARY Street 1", "", preferred=False),), "", "")
YEAR_MS = 365 * 86_400_000


def main() -> None:
    at = here(Path(sys.argv[1]))
    around = demo_surroundings(at)
    plan = found.Plan("Morrow", "Ana", "blue mug", Passphrase.typed(PASSPHRASE), recovery.draw_code(), use_ring=False)
    session = found.found_desk(at.vault, plan, around)
    ben = invite(session, "Ben", "editor")
    card = stories.found_story(session, STORY, "amber ferry")
    comp = CompartmentId(card.story)
    let_in(session, comp, ben, "lead", None, "leads the story")
    said = Promise("Two of us only.", at.now_ms(), "voice", "an official", (), frozenset({PersonId(session.me), ben}),
                   at.now_ms() + YEAR_MS)  # fmt: skip
    sources.add_source(session, comp, sources.NewSource(IDENTITY, said, "saw it", "pale otter", needed=2))
    lock(session)


if __name__ == "__main__":
    main()
