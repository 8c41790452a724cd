"""What was sealed as an identity stands in no row of any file of the vault, with every key of it in hand."""

import zlib
from pathlib import Path

from desks import Desk

from tipdesk.desk import audit, identities, reveal, search, sources, stories, undoing, verifying
from tipdesk.desk.lock import lock
from tipdesk.domain.ids import PersonId
from tipdesk.domain.promise import Promise
from tipdesk.domain.source import Identity, Part, Way
from tipdesk.ledger.ids import CompartmentId

NAME, WAY, NOTE, WORD, HOURS, LATER = (
    "Zqname Vantreel", "zqway.0550", "zqnote behind the yard", "zqword tide", "zqhours evenings", "zqlater 0171",
)  # fmt: skip
SEALED = (NAME, WAY, NOTE, WORD, HOURS, LATER)


def rows(desk: Desk) -> list[tuple[str, str, bytes]]:
    """Every value of every table of every compartment, as bytes."""
    found = []
    for path in sorted((desk.folder / "compartments").glob("*.db")):
        db = desk.session.compartment(CompartmentId(path.stem)).book.db
        tables = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type='table'").fetchall()]
        for table in tables:
            for row in db.execute(f'SELECT * FROM "{table}"').fetchall():
                for value in row:
                    data = value if isinstance(value, bytes) else str(value).encode()
                    found.append((path.stem[:8], table, data))
    return found


def test_an_identity_that_was_sealed_opened_and_sealed_anew_stands_in_no_row(desk: Desk) -> None:
    session = desk.session
    made = stories.found_story(session, "Harbour contracts")
    place = stories.place_of(session, made.story).comp
    promise = Promise("Only Ana.", 1, "by voice", "an official", (), frozenset({PersonId(session.me)}), 10**13)
    identity = Identity(NAME, (Way("signal", WAY, NOTE, preferred=True),), WORD, HOURS)
    who = sources.add_source(session, place, sources.NewSource(identity, promise, "saw it"))
    asked = reveal.Request(place, who, "read back the quotes", frozenset({0}), 30, frozenset(Part))
    shown = reveal.reveal(session, asked)
    assert (shown.identity.name, shown.identity.safe_word) == (NAME, WORD)
    reveal.sealed_again(session, place, who)
    identities.add_way(session, place, who, Way("phone", LATER))
    back = sources.withdraw_source(session, place, who)
    undoing.undo(session, back)
    for text in SEALED:
        assert not search.find(session, text.split()[0]).total
        assert not search.find(session, text[2:7]).total
    audit.events(session, 0, 100)
    *_, _checked = verifying.verify(session)
    every = rows(desk)
    assert len({table for _, table, _ in every}) > 10
    for text in SEALED:
        for part in text.lower().split():
            if part.startswith("zq"):
                holding = {(comp, table) for comp, table, data in every if part.encode() in data.lower()}
                assert not holding, (part, holding)
    # A text of the story itself is found by the same search.
    assert any(b"saw it" in data for _, _, data in every)


def test_nor_does_it_in_any_byte_of_the_folder_while_it_is_open_or_after(desk: Desk, tmp_path: Path) -> None:
    test_an_identity_that_was_sealed_opened_and_sealed_anew_stands_in_no_row(desk)
    for after in (False, True):
        if after:
            lock(desk.session)
        files = [path for path in tmp_path.rglob("*") if path.is_file()]
        for path in files:
            data = path.read_bytes()
            assert b"zq" not in data.lower() or not any(text.encode() in data for text in SEALED), path
            try:
                assert not any(text.encode() in zlib.decompress(data) for text in SEALED)
            except zlib.error:
                continue
