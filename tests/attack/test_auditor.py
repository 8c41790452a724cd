"""The security editor with every file of two laptops and her own keys: no title, name, term or document opens.

The same search over what the lead's keys open finds each canary, so that a search which finds nothing would show.
"""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from exchange.laptops import Laptop, desk_of, story

from tipdesk.desk import (
    audit_answers,
    audit_findings,
    box_shares,
    clearing,
    filing,
    holders,
    keyfiles,
    recovery_boxes,
    sources,
    tips,
    today,
)
from tipdesk.desk.arrivals import Arrival, Shelf
from tipdesk.desk.audit_answers import Asked
from tipdesk.desk.audit_lines import Sift
from tipdesk.desk.search import find
from tipdesk.desk.watching import Watch
from tipdesk.domain.ids import SourceId, StoryId, TipId
from tipdesk.domain.person import DeskRole
from tipdesk.domain.promise import Promise
from tipdesk.domain.questions import Question
from tipdesk.domain.source import Identity, Way
from tipdesk.errors import DamagedSeal, NoSuchName, NotEnoughShares, NotForThisKey, TipdeskError
from tipdesk.exchange import recovery
from tipdesk.ledger import connection
from tipdesk.ledger.ids import CompartmentId
from tipdesk.seal import shares
from tipdesk.seal.age import files
from tipdesk.seal.age.hybrid import HybridIdentity
from tipdesk.seal.person import PersonKeys
from tipdesk.seal.secrets import SealSeed
from tipdesk.ui.audit.lines_words import Words
from tipdesk.ui.audit.paper import drawn
from tipdesk.ui.audit.reported import report_of
from tipdesk.ui.audit.sheet import written

CANARIES = {
    "title": "ZQCANARY Harbour contracts",
    "tip": "ZQCANARY nobody looked at the hull",
    "term": "ZQCANARYterm",
    "name": "ZQCANARY Person",
    "way": "ZQCANARY Street 1",
    "document": "ZQCANARY minutes of the meeting",
    "promise": "ZQCANARY you are an official",
}
FERRY, HERON = "amber ferry", "quiet heron"


@dataclass
class Two:
    """Ben leads the ferry; Sol audits. Sol has Ben's log, and both vaults' files."""

    ben: Laptop
    sol: Laptop
    comp: CompartmentId
    source: SourceId

    def every_file(self) -> list[Path]:
        roots = (self.ben.folder, self.sol.folder, self.ben.stick, self.sol.stick)
        return [path for root in roots for path in sorted(root.rglob("*")) if path.is_file()]

    def compartments(self) -> list[Path]:
        return [path for path in self.every_file() if path.suffix == ".db"]


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Two]:
    with desk_of(tmp_path, {"Sol": DeskRole.SECURITY_EDITOR}) as laptops:
        ben, sol = laptops["Ben"], laptops["Sol"]
        comp = story(ben, CANARIES["title"], FERRY)
        shelf = Shelf(ben.session, ben.session.places.inbox)
        shelf.known()
        sealed = shelf.seal("ZQCANARY.txt", "text/plain", [CANARIES["document"].encode() * 4000])
        text = f"{CANARIES['tip']} {CANARIES['term']}"
        (tip,) = shelf.file([Arrival("a" * 64, "mail", CANARIES["title"], text, documents=(sealed,))])
        filing.file_into(ben.session, [TipId(tip)], StoryId(comp))
        promise = Promise(CANARIES["promise"], 1, "by voice", "an official", (), frozenset({ben.id}))
        identity = Identity(CANARIES["name"], (Way("street", CANARIES["way"]),))
        source = sources.add_source(ben.session, comp, sources.NewSource(identity, promise, "works there", HERON))
        kept = tips.window(ben.session, comp, (), 0, 1)[0].tip
        tips.read(ben.session, comp, kept)
        assert find(ben.session, CANARIES["term"]).hits
        sol.receives(ben.sends(ben.session.places.log, sol))
        yield Two(ben, sol, comp, source)


def opened(two: Two, keys: PersonKeys) -> dict[str, bytes]:
    """Of each compartment that these keys open, every cell of every table, decrypted."""
    found = {}
    for path in two.compartments():
        try:
            (key, *_) = keyfiles.load(path.with_suffix(".key"), keys.opening)
        except (NotForThisKey, TipdeskError):
            continue
        db = connection.connect(path, key)
        tables = [row[0] for row in db.execute("SELECT name FROM sqlite_schema WHERE type='table'").fetchall()]
        cells = [cell for table in tables for row in db.execute(f'SELECT * FROM "{table}"') for cell in row]
        words = [one.encode() if isinstance(one, str) else one for one in cells if isinstance(one, str | bytes)]
        found[path.stem] = b"\n".join(words)
        db.close()
    return found


def found_in(data: bytes) -> set[str]:
    return {name for name, words in CANARIES.items() for code in ("utf-8", "utf-16-le") if words.encode(code) in data}


def test_the_search_finds_what_the_leads_keys_open(two: Two) -> None:
    everything = b"\n".join(opened(two, two.ben.session.keys).values())
    # The identity is sealed once more, and the document lies beside its file.
    assert found_in(everything) == {"title", "tip", "term", "promise"}


def test_no_compartment_that_her_keys_open_holds_a_canary(two: Two) -> None:
    hers = opened(two, two.sol.session.keys)
    assert str(two.ben.session.places.log) in hers
    assert str(two.comp) not in hers
    assert str(two.ben.session.places.inbox) not in hers
    assert str(two.ben.session.places.drawer) not in hers
    assert found_in(b"\n".join(hers.values())) == set()


def test_her_secret_decrypts_neither_the_storys_key_nor_any_document(two: Two) -> None:
    with pytest.raises(NotForThisKey):
        keyfiles.load(two.ben.session.vault.key(two.comp), two.sol.session.keys.opening)
    sealed = [path for path in two.every_file() if path.parent.suffix == ".docs"]
    assert sealed
    for path in sealed:
        with pytest.raises((NotForThisKey, DamagedSeal)):
            files.open_bytes([two.sol.session.keys.opening], path.read_bytes())


def test_no_file_of_either_laptop_says_a_canary_as_it_lies(two: Two) -> None:
    assert found_in(b"\n".join(path.read_bytes() for path in two.every_file())) == set()


def test_every_answer_finding_and_report_has_codenames_only(two: Two) -> None:
    session = two.sol.session
    watch = Watch(session, lambda _at: 0)
    for _ in watch.follow():
        pass
    words = Words(str, str, lambda person, laptop: f"{person} {laptop}")
    told, cells = [], []
    for question in Question:
        for sift in (Sift(), Sift(where=FERRY), Sift(subject=HERON), Sift(people=frozenset({two.ben.id}))):
            asked = Asked(question, sift)
            audit_answers.on_record(session, asked)
            answer = audit_answers.answer(session, watch, asked)
            report = report_of(asked, answer, words, 0)
            told.append(repr((answer, report, audit_findings.findings(session, watch))).encode())
            told.append(written(report.head, report.rows))
            cells += [
                cell for row in csv.reader(io.StringIO(written(report.head, report.rows).decode())) for cell in row
            ]
    told.append(repr(watch.promised).encode())
    assert any(FERRY in cell for cell in cells)
    assert any(HERON in cell for cell in cells)
    assert found_in(b"\n".join(told)) == set()
    assert b"ZQ" not in b"\n".join(told)


def test_a_printed_report_says_no_canary(two: Two, qapp: object) -> None:
    session = two.sol.session
    watch = Watch(session, lambda _at: 0)
    for _ in watch.follow():
        pass
    asked = Asked(Question.PERSON_DID)
    answer = audit_answers.answer(session, watch, asked)
    report = report_of(asked, answer, Words(str, str, "{0} {1}".format), 0)
    data = drawn(report)
    assert qapp is not None
    assert data.startswith(b"%PDF")
    assert found_in(data) == set()
    assert b"ZQ" not in b"".join(" ".join(row).encode() for row in report.rows)


def test_search_finds_nothing_for_her_and_no_story_opens(two: Two) -> None:
    session = two.sol.session
    assert find(session, CANARIES["term"]).hits == ()
    assert find(session, "Harbour").hits == ()
    with pytest.raises(NoSuchName):
        session.story(FERRY)
    with pytest.raises(TipdeskError):
        session.compartment(two.comp)


def test_her_log_says_what_she_asked_and_never_what_it_is_called(two: Two) -> None:
    asked = Asked(Question.IDENTITY, Sift(where=FERRY, subject=HERON))
    audit_answers.on_record(two.sol.session, asked)
    two.ben.receives(two.sol.sends(two.sol.session.places.log, two.ben))
    answer = audit_answers.answer(two.ben.session, Watch(two.ben.session, lambda _at: 0), Asked(Question.AUDITORS))
    (line, *_) = answer.lines
    assert (line.event.person, line.event.subject, line.event.details.ref) == (two.sol.id, HERON, "question 4")


def test_her_share_of_a_storys_recovery_opens_no_copy_alone_and_the_other_is_not_hers(two: Two) -> None:
    """As a holder of the root: the box lies in the lead's log, which she reads, and the copies beside the packets."""
    ben, sol = two.ben, two.sol
    assert holders.set_holders(ben.session, [ben.id, sol.id], 2) is None
    sol.receives(ben.sends(ben.session.places.roster, sol))
    (copy,) = recovery.copies(ben.session, ben.stick)
    sol.receives(ben.sends(ben.session.places.log, sol))
    (found, *_) = recovery_boxes.of_story(sol.session, FERRY)
    box, opening = found.box, sol.session.keys.opening
    hers, theirs = box.holders.index(str(sol.id)), box.holders.index(str(ben.id))
    mine = box_shares.handed(opening, box.id, box.shares[hers])
    with pytest.raises(NotForThisKey):
        box_shares.handed(opening, box.id, box.shares[theirs])
    with pytest.raises(NotEnoughShares):
        shares.combine((mine,), box.k)
    # Taken for the whole, her share is the seed of another key; a guessed second gives a third.
    for seed in (SealSeed(mine.value), shares.combine((mine, shares.Share(theirs + 1, bytes(len(mine.value)))), 2)):
        assert str(HybridIdentity(seed).recipient) != box.to
        with pytest.raises(NotForThisKey):
            files.open_bytes([HybridIdentity(seed)], copy.path.read_bytes())
    with pytest.raises(NotForThisKey):
        files.open_bytes([opening], copy.path.read_bytes())
    both = (mine, box_shares.handed(ben.session.keys.opening, box.id, box.shares[theirs]))
    assert str(HybridIdentity(shares.combine(both, 2)).recipient) == box.to, "the two of them together do"
    assert found_in(b"\n".join(path.read_bytes() for path in two.every_file())) == set()
    assert found_in(b"\n".join(opened(two, sol.session.keys).values())) == set()


def test_the_list_of_hits_before_she_types_to_the_end_and_the_filters_know_no_word_of_a_story(two: Two) -> None:
    session = two.sol.session
    for words in ("ZQ", "ZQCANARY", "hull", "Harbour contracts", "quiet heron", "minutes"):
        assert find(session, words).hits == (), words
    assert not session.standing.stories
    told = repr(clearing.due(session)) + repr(clearing.counted(session)) + repr(today.of_desk(session))
    assert "ZQ" not in told
