"""A vault full of canaries, founded in a process of its own: `room.py VAULT`."""

import sys
from dataclasses import replace
from pathlib import Path

from whole.desktop import PASSPHRASE

from tipdesk.app.binding import demo_surroundings
from tipdesk.app.here import here
from tipdesk.desk import arrivals, found, saved_filters, sources, stories
from tipdesk.desk.lock import lock
from tipdesk.domain.ids import PersonId
from tipdesk.domain.promise import Promise
from tipdesk.domain.settings import Policy
from tipdesk.domain.source import Identity, Way
from tipdesk.ledger.ids import CompartmentId
from tipdesk.seal import recovery
from tipdesk.seal.secrets import Passphrase

TITLE = "Zqtitle of the tip"
TEXT = "Zqtext nobody looked at the hull\n\nZqtext again at the pier."
STORY = "Zqstory of the harbour"
DOCUMENT, WITHIN, FILTER = "Zqdocument.txt", "Zqwithin a page of the yard.", "Zqfilter of mine"
NAME, WAY, NOTE, WORD, HOURS = "Zqname Vantreel", "zqway.0550", "zqnote after dark", "zqword", "zqhours evenings"
IDENTITY = (NAME, WAY, NOTE, WORD, HOURS)
YEAR_MS = 365 * 86_400_000
CLEARED_AFTER_S = 10


def main() -> None:
    at = here(Path(sys.argv[1]))
    around = demo_surroundings(at)
    plan = found.Plan("Zqdesk", "Zqperson Ana", "blue mug", Passphrase.typed(PASSPHRASE), recovery.draw_code(),
                      use_ring=False, policy=replace(Policy(), clipboard_s=CLEARED_AFTER_S))  # fmt: skip
    session = found.found_desk(at.vault, plan, around)
    shelf = arrivals.Shelf(session, session.places.inbox)
    page = shelf.seal(DOCUMENT, "text/plain", [WITHIN.encode()])
    shelf.file([
        arrivals.Arrival("d" * 64, "mail", TITLE, TEXT, sender_name="Zqsender", received_ms=at.now_ms(),
                         documents=(page,))
    ])  # fmt: skip
    saved_filters.save(session, FILTER, saved_filters.Filter(words="Zqsender"))
    card = stories.found_story(session, STORY)
    said = Promise("Only Ana.", at.now_ms(), "by voice", "an official", (), frozenset({PersonId(session.me)}),
                   at.now_ms() + YEAR_MS)  # fmt: skip
    who = Identity(NAME, (Way("signal", WAY, NOTE, preferred=True),), WORD, HOURS)
    sources.add_source(session, CompartmentId(card.story), sources.NewSource(who, said, "saw it"))
    lock(session)


if __name__ == "__main__":
    main()
