"""Packets that somebody tampered with: each is refused with a sentence, and nothing of it is taken in."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec
import pytest
from exchange.laptops import Laptop, adds, admits, desk_of, newcomer, story

from tipdesk.desk import joining, stories
from tipdesk.desk.arrivals import Arrival, Shelf
from tipdesk.desk.found import found_compartment
from tipdesk.domain.ids import StoryId
from tipdesk.domain.person import DeskRole
from tipdesk.errors import (
    BadPacket,
    NotAllowed,
    NotLetIn,
    NotYourPacket,
    PacketForwarded,
    SenderEnded,
    StrangePlace,
    TipdeskError,
    UnknownSender,
    WordsDiffer,
)
from tipdesk.exchange import join, packet, packet_file
from tipdesk.exchange.packet import Although
from tipdesk.exchange.packet_file import Header, Part
from tipdesk.ledger import lacking, store, wire
from tipdesk.ledger.bodies import Revoke
from tipdesk.ledger.ids import CompartmentId, PersonId
from tipdesk.ledger.suspending import suspend
from tipdesk.seal.age import files
from tipdesk.seal.padding import padme
from tipdesk.seal.person import PersonKeys, PublicPerson
from tipdesk.seal.secrets import IdentitySecret
from tipdesk.seal.signing import SigningKey
from tipdesk.ui.words import sentence


@dataclass
class Scene:
    """Ben leads a story that Ana is in; Kay is at the desk and in no story; Sol audits."""

    desk: dict[str, Laptop]
    comp: CompartmentId
    root: Path

    def __getitem__(self, name: str) -> Laptop:
        return self.desk[name]


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    names = {"Ana": DeskRole.REPORTER, "Kay": DeskRole.REPORTER, "Sol": DeskRole.SECURITY_EDITOR}
    with desk_of(tmp_path, names) as desk:
        ben = desk["Ben"]
        comp = story(ben)
        ben.grants(comp, desk["Ana"])
        desk["Ana"].receives(ben.sends(comp, desk["Ana"]))
        roster(desk)
        yield Scene(desk, comp, tmp_path)


def roster(desk: dict[str, Laptop]) -> None:
    others = [one for name, one in desk.items() if name != "Ben"]
    sent = desk["Ben"].sends(desk["Ben"].session.places.roster, *others)
    for one in others:
        one.receives(sent)


def tip(laptop: Laptop, comp: CompartmentId, title: str, data: bytes = b"") -> None:
    shelf = Shelf(laptop.session, comp)
    sealed = (shelf.seal("a.txt", "text/plain", [data]),) if data else ()
    shelf.file([Arrival(title.encode().hex()[:64].ljust(64, "0"), "mail", title, "text", documents=sealed)])


def state(laptop: Laptop, comp: CompartmentId) -> tuple[set[str], set[str]]:
    folder = laptop.session.compartment(comp).location.documents
    lying = {one.name for one in folder.iterdir()} if folder.is_dir() else set()
    return {str(one) for one in store.heads(laptop.session.compartment(comp).book.db)}, lying


def forged(
    by: Laptop,
    comp: CompartmentId,
    to: list[PublicPerson],
    *,
    sender: str = "",
    key: SigningKey | None = None,
    named: list[str] | None = None,
    called: str = "",
    extra: tuple[Part, ...] = (),
    raw_commits: bytes | None = None,
) -> Path:
    """A packet made by hand, with whatever header somebody likes."""
    db = by.session.compartment(comp).book.db
    data = raw_commits
    if data is None:
        data = b"".join(wire.pack(one) for one in lacking.commits(db, lacking.rows(db, {})))
    parts = [*extra, packet_file.measured("commits", lambda: iter([data]))]
    header = Header(
        1, called or packet_file.new_name(), comp, PersonId(sender or by.session.me),
        [PersonId(one) for one in named or [person.id for person in to]], "forged", None, [],
        [(part.name, part.size, part.sha256) for part in parts],
    )  # fmt: skip
    return packet_file.write(by.stick, header, parts, key or by.session.keys.signing, [one.recipient() for one in to])


def refused(laptop: Laptop, path: Path, failure: type[TipdeskError], comp: CompartmentId) -> None:
    before = state(laptop, comp)
    for act in (packet.look, packet.receive):
        with pytest.raises(failure) as told:
            act(laptop.session, path)
        assert sentence(told.value)
    assert state(laptop, comp) == before


def test_a_packet_with_a_flipped_or_cut_byte_is_refused_whole(scene: Scene) -> None:
    ben, ana = scene["Ben"], scene["Ana"]
    tip(ben, scene.comp, "Later", b"a letter" * 30_000)
    sent = ben.sends(scene.comp, ana)
    good, chance = sent.path.read_bytes(), random.Random(3)
    bad = scene.root / "bad.age"
    before = state(ana, scene.comp)
    places = [0, 30, 200, len(good) - 1, *(chance.randrange(len(good)) for _ in range(25))]
    for at in places:
        bad.write_bytes(good[:at] + bytes([good[at] ^ 1]) + good[at + 1 :])
        with pytest.raises((BadPacket, NotYourPacket)):
            packet.receive(ana.session, bad)
    for end in (0, 1, 4000, len(good) // 2, len(good) - 1):
        bad.write_bytes(good[:end])
        with pytest.raises(BadPacket):
            packet.receive(ana.session, bad)
    bad.write_bytes(good + b"\0")
    with pytest.raises(BadPacket):
        packet.receive(ana.session, bad)
    assert state(ana, scene.comp) == before
    assert ana.receives(sent).new == 1


def test_a_packet_that_was_passed_on_is_refused_and_its_sender_named(scene: Scene) -> None:
    """Ana seals what Ben addressed to her anew, to Kay: the signature is Ben's, and names Ana alone."""
    ben, ana, kay = scene["Ben"], scene["Ana"], scene["Kay"]
    place = ben.session.places.roster
    sent = ben.sends(place, ana)
    plain = files.open_bytes([ana.session.keys.opening], sent.path.read_bytes())
    again = scene.root / "passed-on.age"
    again.write_bytes(files.seal_bytes([kay.session.keys.public.recipient()], plain))
    with pytest.raises(NotYourPacket):
        packet.receive(kay.session, sent.path)
    refused(kay, again, PacketForwarded, place)
    with pytest.raises(PacketForwarded) as told:
        packet.look(kay.session, again)
    assert "Ben did not address this packet to you" in sentence(told.value)


def test_a_packet_that_claims_another_sender_is_refused(scene: Scene) -> None:
    ben, ana, kay = scene["Ben"], scene["Ana"], scene["Kay"]
    place = kay.session.places.roster
    path = forged(kay, place, [ana.session.keys.public], sender=ben.session.me)
    refused(ana, path, UnknownSender, place)
    stranger = PersonKeys(IdentitySecret.draw())
    path = forged(kay, place, [ana.session.keys.public], sender=stranger.public.id, key=stranger.signing)
    refused(ana, path, UnknownSender, place)


def test_a_replayed_packet_and_an_older_roster_change_nothing(scene: Scene) -> None:
    ben, ana = scene["Ben"], scene["Ana"]
    place = ben.session.places.roster
    older = ben.sends(place, ana)
    ana.receives(older)
    suspends(ben, scene["Kay"])
    ana.receives(ben.sends(place, ana))
    gone = ana.session.compartment(place).roster.gone()
    assert scene["Kay"].id in gone
    before = state(ana, place)
    again = ana.receives(older)
    assert again.nothing_new
    assert again.preview.already
    assert state(ana, place) == before
    assert ana.session.compartment(place).roster.gone() == gone


def test_another_packet_under_a_number_that_was_received_is_refused(scene: Scene) -> None:
    ben, ana = scene["Ben"], scene["Ana"]
    place = ben.session.places.roster
    sent = ben.sends(place, ana)
    ana.receives(sent)
    again = forged(ben, place, [ana.session.keys.public], called=sent.packet)
    refused(ana, again, BadPacket, place)


def suspends(editor: Laptop, who: Laptop) -> None:
    roster_of = editor.session.compartment(editor.session.places.roster)
    with roster_of.commit(editor.session.pen) as draft:
        draft.decide(suspend(PersonId(who.id), {}, fakes_chance))


def fakes_chance(size: int) -> bytes:
    return random.Random(size).randbytes(size)


def test_what_a_suspended_person_sends_waits_until_a_lead_says(scene: Scene) -> None:
    ben, ana = scene["Ben"], scene["Ana"]
    tip(ana, scene.comp, "From Ana")
    sent = ana.sends(scene.comp, ben)
    suspends(ben, ana)
    refused(ben, sent.path, SenderEnded, scene.comp)
    received = packet.receive(ben.session, sent.path, Although.SENDER_ENDED)
    assert received.new == 2, "her feed's first commit, and the tip"
    assert packet.Concern.SENDER_ENDED in received.preview.concerns


def test_what_somebody_sends_who_was_ended_in_the_story_waits_and_no_reader_may_say(scene: Scene) -> None:
    ben, ana, kay = scene["Ben"], scene["Ana"], scene["Kay"]
    ben.grants(scene.comp, kay, "reader")
    kay.receives(ben.sends(scene.comp, kay))
    ana.receives(ben.sends(scene.comp, ana))
    sent = ana.sends(scene.comp, kay)
    with ben.session.compartment(scene.comp).commit(ben.session.pen) as draft:
        draft.decide(Revoke(PersonId(ana.id), []))
    kay.receives(ben.sends(scene.comp, kay))
    refused(kay, sent.path, SenderEnded, scene.comp)
    before = state(kay, scene.comp)
    with pytest.raises(NotAllowed):
        packet.receive(kay.session, sent.path, Although.SENDER_ENDED)
    assert state(kay, scene.comp) == before


def test_a_document_that_no_operation_names_or_of_another_digest_is_refused(scene: Scene) -> None:
    ben, ana = scene["Ben"], scene["Ana"]
    tip(ben, scene.comp, "With a letter", b"the letter" * 20)
    folder = ben.session.compartment(scene.comp).location.documents
    name = next(one.name for one in folder.iterdir())
    for called in (name, "0" * 32 + ".age"):
        other = packet_file.measured(called, lambda: iter([b"another file"]))
        path = forged(ben, scene.comp, [ana.session.keys.public], extra=(other,))
        refused(ana, path, BadPacket, scene.comp)
    good = ben.sends(scene.comp, ana)
    ana.receives(good)
    path = forged(ben, scene.comp, [ana.session.keys.public], extra=(packet_file.measured(name, lambda: iter([b"x"])),))
    refused(ana, path, BadPacket, scene.comp)


def test_commits_of_another_compartment_and_what_is_no_commit_are_refused(scene: Scene) -> None:
    ben, ana = scene["Ben"], scene["Ana"]
    db = ben.session.compartment(ben.session.places.roster).book.db
    foreign = b"".join(wire.pack(one) for one in lacking.commits(db, lacking.rows(db, {})))
    for raw in (foreign, b"\0\0\0\5hello", b"", foreign[:-3]):
        path = forged(ben, scene.comp, [ana.session.keys.public], raw_commits=raw)
        if raw:
            refused(ana, path, BadPacket, scene.comp)
        else:
            assert ana.receives_path(path).nothing_new


def test_nobody_brings_a_drawer_a_second_roster_a_second_inbox_or_a_story_one_is_not_in(scene: Scene) -> None:
    ben, ana, kay = scene["Ben"], scene["Ana"], scene["Kay"]
    to = [ana.session.keys.public]
    roster_place = ana.session.places.roster
    refused(ana, forged(ben, ben.session.places.drawer, to), StrangePlace, roster_place)
    refused(ana, forged(kay, scene_story(kay), to), NotLetIn, roster_place)
    own = founded(kay, "inbox", ana)
    refused(ana, forged(kay, own, to), StrangePlace, roster_place)
    refused(ana, forged(kay, founded(kay, "roster", ana), to), StrangePlace, roster_place)
    refused(ana, forged(kay, kay.session.places.log, to), NotLetIn, roster_place)
    assert len(list((ana.folder / "compartments").glob("*.db"))) == 4, "log, drawer, roster, the story"


def scene_story(laptop: Laptop) -> CompartmentId:
    return story(laptop, "Not yours", "grey pier")


def founded(by: Laptop, kind: str, friend: Laptop) -> CompartmentId:
    """A compartment of any kind, which its founder may make for themselves."""

    made = found_compartment(by.session.vault, by.session.keys, by.session.pen, kind)
    by.session.adopt(made)
    if kind != "roster":
        by.grants(made.id, friend)
    return made.id


def test_readers_are_not_counted_and_lengths_take_few_values(scene: Scene) -> None:
    ben = scene["Ben"]
    place = ben.session.places.roster
    few = ben.sends(place, scene["Ana"]).path.read_bytes()
    more = ben.sends(place, scene["Ana"], scene["Kay"], scene["Sol"]).path.read_bytes()
    assert few.count(b"-> mlkem768x25519") == more.count(b"-> mlkem768x25519") == 4
    for opener, raw in ((scene["Ana"], few), (scene["Kay"], more)):
        plain = files.open_bytes([opener.session.keys.opening], raw)
        assert len(plain) == padme(len(plain))
        assert plain.startswith(b"tipdesk-packet/1\n")


def test_a_middle_man_at_joining_is_refused_on_either_side(scene: Scene) -> None:
    """They swap the keys in the newcomer's file, and offer a roster of their own."""
    ben = scene["Ben"]
    mina, evil = newcomer(scene.root, "Mina", 50), newcomer(scene.root, "Evil", 51)
    swapped = evil.stick / "Mina.tipdesk-join"
    join.write(evil.session, swapped)
    read = join.read(swapped)
    for typed in (" ".join(joining.my_words(mina.session)), "", " ".join(joining.my_words(evil.session)[:7])):
        with pytest.raises(WordsDiffer):
            joining.vouch(ben.session, read, typed)
    other = scene.root / "other"
    other.mkdir()
    with desk_of(other, {}, founder="Ben") as theirs:
        join.write(mina.session, mina.stick / "m.tipdesk-join")
        said = " ".join(joining.my_words(mina.session))
        joining.vouch(theirs["Ben"].session, join.read(mina.stick / "m.tipdesk-join"), said)

        adds(theirs["Ben"], join.read(mina.stick / "m.tipdesk-join"), DeskRole.REPORTER)
        sent = theirs["Ben"].sends(theirs["Ben"].session.places.roster, mina)
        before = sorted(one.name for one in mina.folder.rglob("*"))
        with pytest.raises(WordsDiffer):
            join.enter(mina.session, sent.path, " ".join(joining.desk_words(ben.session)))
        assert sorted(one.name for one in mina.folder.rglob("*")) == before
        assert not mina.session.has_joined
    admits(ben, mina)
    assert mina.session.has_joined
    assert mina.session.standing.desk == "Morrow"
    mina.session.close()
    evil.session.close()


def test_an_older_roster_is_not_believed_at_joining(scene: Scene) -> None:
    """A statement of the root came after it: the editor's words are of that one."""
    ben = scene["Ben"]
    mina = newcomer(scene.root, "Mina", 52)
    join.write(mina.session, mina.stick / "m.tipdesk-join")

    adds(ben, join.read(mina.stick / "m.tipdesk-join"), DeskRole.REPORTER)
    older = ben.sends(ben.session.places.roster, mina)
    noor = newcomer(scene.root, "Noor", 53)
    admits(ben, noor, DeskRole.EDITOR)
    with pytest.raises(WordsDiffer):
        join.enter(mina.session, older.path, " ".join(joining.desk_words(ben.session)))
    newer = ben.sends(ben.session.places.roster, mina)
    join.enter(mina.session, newer.path, " ".join(joining.desk_words(ben.session)))
    mina.session.close()
    noor.session.close()


def test_a_header_of_another_form_is_refused(scene: Scene) -> None:
    ben, ana = scene["Ben"], scene["Ana"]
    sent = ben.sends(scene.comp, ana)
    plain = files.open_bytes([ana.session.keys.opening], sent.path.read_bytes())
    size = int.from_bytes(plain[17:21], "big")
    header = msgspec.json.decode(plain[21 : 21 + size])
    for change in ({"v": 0}, {"more": 1}, {"to": []}, {"parts": []}, {"comp": "x"}, {"why": 3}):
        raw = msgspec.json.encode({**header, **change}, order="sorted")
        signed = ben.session.keys.signing.sign("packet", raw)
        body = plain[:17] + len(raw).to_bytes(4, "big") + raw + signed + plain[21 + size + 64 :]
        bad = scene.root / "bad.age"
        bad.write_bytes(files.seal_bytes([ana.session.keys.public.recipient()], body))
        refused(ana, bad, BadPacket, scene.comp)


def test_a_story_opens_for_nobody_by_a_packet_alone(scene: Scene) -> None:
    """Kay holds the packet's bytes and has no stanza; sealed to her by a member, the grants still leave her out."""
    ben, kay = scene["Ben"], scene["Kay"]
    path = forged(ben, scene.comp, [kay.session.keys.public])
    refused(kay, path, NotLetIn, kay.session.places.roster)
    assert str(scene.comp) not in kay.session.standing.stories
    assert stories.cards(kay.session) == ()
    assert StoryId(scene.comp) not in {card.story for card in stories.cards(kay.session)}
