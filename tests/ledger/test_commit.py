"""From received bytes to a commit, and what is refused on the way."""

import hashlib
import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
from folding import Salts, ask, genesis, grant, person, set_x, write
from hypothesis import given
from hypothesis import strategies as st

from tipdesk.errors import BadSignature, Malformed, NewerVersion
from tipdesk.ledger import bodies, canonical, wire
from tipdesk.ledger.commit import (
    LONGEST_HEADER,
    Commit,
    Header,
    ReceivedCommit,
    examine,
    kept_bodies,
    verify,
)
from tipdesk.ledger.ids import CommitId, PersonId, operation_id
from tipdesk.ledger.operation import Carried, read_body, write_body, write_fields
from tipdesk.ledger.writing import GENESIS, Place, write_commit
from tipdesk.seal.signing import VerifyKey

chance = Salts(11)
FIRST = genesis("ann", chance=chance)
NEXT = write(person("ann"), Place.after(FIRST), [grant("bob", "lead"), ask(), set_x("zanzibar"), set_x(2, "y")], chance)


def key_of(_: PersonId) -> VerifyKey:
    return person("ann").author.key.public


def signed(header: dict[str, Any], commit: Commit = NEXT) -> ReceivedCommit:
    """What someone with the key may send, whatever they put into the header."""
    raw = canonical.encode(header)
    return ReceivedCommit(raw, person("ann").author.key.sign("commit", raw), commit.operations)


def plain(commit: Commit = NEXT) -> dict[str, Any]:
    return json.loads(commit.header_bytes)


def test_a_commit_survives_the_wire_and_verifies() -> None:
    data = wire.pack(FIRST.received()) + wire.pack(NEXT.received())
    assert [verify(one, key_of) for one in wire.unpack(data)] == [FIRST, NEXT]


def test_digest_signature_and_root_are_those_of_the_protocol() -> None:
    """Worked out by hand, apart from the code under test."""

    def h(label: str, *parts: bytes) -> bytes:
        data = b"tipdesk/1/" + label.encode() + b"\0"
        return hashlib.sha256(data + b"".join(len(p).to_bytes(8, "big") + p for p in parts)).digest()

    assert NEXT.id == h("commit", NEXT.header_bytes).hex()
    digests = [h("op", one.salt, one.body) for one in NEXT.operations]
    assert [one.digest for one in NEXT.operations] == digests
    assert NEXT.header.root == h("ops", *digests).hex()
    person("ann").author.key.public._key.verify(NEXT.signature, b"tipdesk/1/commit\0" + NEXT.header_bytes)
    assert set(plain()) == {"v", "comp", "by", "feed", "seq", "prev", "grant", "seen", "time", "n", "kept", "root"}


def test_salts_differ_so_that_equal_bodies_do_not_show() -> None:
    twice = write(person("ann"), Place.after(FIRST), [set_x(1), set_x(1)], chance)
    assert twice.operations[0].body == twice.operations[1].body
    assert twice.operations[0].digest != twice.operations[1].digest
    assert len({one.salt for one in (*NEXT.operations, *twice.operations)}) == 6


@given(st.data())
def test_no_flipped_byte_of_a_carried_commit_verifies(data: st.DataObject) -> None:
    raw = bytearray(wire.pack(NEXT.received()))
    at = data.draw(st.integers(0, len(raw) - 1))
    raw[at] ^= data.draw(st.integers(1, 255))
    with pytest.raises((Malformed, BadSignature, NewerVersion)):
        [verify(one, key_of) for one in wire.unpack(bytes(raw))]


@given(st.data())
def test_a_cut_commit_is_malformed(data: st.DataObject) -> None:
    raw = wire.pack(NEXT.received())
    cut = data.draw(st.integers(1, len(raw) - 1))
    with pytest.raises(Malformed):
        list(wire.unpack(raw[:cut]))


@given(st.binary(max_size=200))
def test_any_bytes_are_refused_by_name(data: bytes) -> None:
    try:
        found = list(wire.unpack(data))
    except Malformed:
        return
    assert b"".join(wire.pack(one) for one in found) == data


def test_purged_bodies_are_carried_as_absent_and_the_chain_still_verifies() -> None:
    gone = ReceivedCommit(
        NEXT.header_bytes, NEXT.signature, (*NEXT.operations[:3], NEXT.operations[3]._replace(salt=None, body=None))
    )
    (back,) = wire.unpack(wire.pack(gone))
    assert verify(back, key_of).operations[3].body is None
    assert not examine(back).lacks_kept
    lacking = ReceivedCommit(
        NEXT.header_bytes, NEXT.signature, (NEXT.operations[0]._replace(salt=None, body=None), *NEXT.operations[1:])
    )
    assert examine(lacking).lacks_kept


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("v", 0),
        ("v", "1"),
        ("comp", None),
        ("comp", "AB" * 32),
        ("by", "ab"),
        ("by", "ab" * 32 + "\n"),
        ("feed", None),
        ("seq", 0),
        ("seq", -1),
        ("seq", 2**53),
        ("prev", None),
        ("grant", "ab" * 32),
        ("seen", ["x"]),
        ("seen", None),
        ("time", -1),
        ("time", True),
        ("n", 3),
        ("n", 5),
        ("n", 1025),
        ("kept", 5),
        ("kept", -1),
        ("root", "ab" * 32),
        ("more", 1),
    ],
)
def test_a_header_of_another_form_is_malformed(field: str, value: Any) -> None:
    with pytest.raises(Malformed):
        verify(signed({**plain(), field: value}), key_of)


@pytest.mark.parametrize("field", ["comp", "feed", "seen", "time", "root", "v"])
def test_a_header_that_lacks_a_field_is_malformed(field: str) -> None:
    header = plain()
    del header[field]
    with pytest.raises(Malformed):
        verify(signed(header), key_of)


def test_a_genesis_takes_nothing_in_and_names_no_grant() -> None:
    for field, value in (("seen", [NEXT.id]), ("grant", operation_id(FIRST.id, 0)), ("seq", 1), ("prev", NEXT.id)):
        with pytest.raises(Malformed):
            verify(signed({**plain(FIRST), field: value}, FIRST), key_of)


def test_a_later_version_waits_and_is_not_malformed() -> None:
    with pytest.raises(NewerVersion):
        examine(signed({**plain(), "v": 2, "more": [1]}))
    with pytest.raises(NewerVersion):
        examine(signed({**plain(), "v": 2}))
    with pytest.raises(Malformed):
        examine(ReceivedCommit(b'{"v": 2}', bytes(64), ()))


def test_headers_and_commits_keep_their_bounds() -> None:
    many = tuple(f"{n:064x}" for n in range(LONGEST_HEADER // 67 + 1))
    with pytest.raises(Malformed):
        examine(signed({**plain(), "seen": list(many)}))
    with pytest.raises(Malformed):
        write(person("ann"), Place(FIRST.comp, FIRST.feed, 1, FIRST.id, None, tuple(map(CommitId, many))), [], chance)
    with pytest.raises(Malformed):
        write_commit(person("ann").author, Place.after(FIRST), ordinary=[b"{}"] * 1025, time=0, chance=chance)
    with pytest.raises(Malformed):
        write_commit(
            person("ann").author, Place.after(FIRST), ordinary=[bytes(4 * 1024 * 1024 + 1)], time=0, chance=chance
        )
    with pytest.raises(Malformed):
        list(wire.unpack((LONGEST_HEADER + 1).to_bytes(4, "big") + bytes(300_000)))


def test_bodies_and_salts_must_fit_their_digests() -> None:
    one = NEXT.operations[2]
    for other in (
        one._replace(salt=bytes(16)),
        one._replace(salt=b"short"),
        one._replace(body=NEXT.operations[3].body),
        one._replace(salt=None),
        Carried(bytes(32), one.salt, one.body),
    ):
        changed = (*NEXT.operations[:2], other, *NEXT.operations[3:])
        with pytest.raises(Malformed):
            examine(ReceivedCommit(NEXT.header_bytes, NEXT.signature, changed))
    with pytest.raises(Malformed):
        examine(ReceivedCommit(NEXT.header_bytes, NEXT.signature, NEXT.operations[:-1]))
    with pytest.raises(Malformed):
        examine(ReceivedCommit(NEXT.header_bytes, NEXT.signature[:-1], NEXT.operations))


def test_anothers_key_does_not_verify() -> None:
    with pytest.raises(BadSignature):
        verify(NEXT.received(), lambda _: person("bob").author.key.public)


def test_what_stands_on_the_wrong_side_of_kept_contributes_nothing_and_the_commit_stands() -> None:
    wrong = write_commit(
        person("ann").author,
        Place.after(FIRST),
        kept=[write_body(set_x(1)), write_body(grant("bob", "lead"))],
        ordinary=[write_body(grant("mal", "lead"))],
        time=0,
        chance=chance,
    )
    (kept,) = kept_bodies(verify(wrong.received(), key_of))
    assert kept[0] == 1
    assert isinstance(kept[1], bodies.Grant)


@pytest.mark.parametrize(
    "body",
    [
        b"{}",
        b"[]",
        b'{"op":1}',
        b'{"op":"auth.revoke","who":"x"}',
        b'{"heads":[],"more":1,"op":"auth.revoke","who":"' + b"a" * 64 + b'"}',
        b'{"field":"terms","op":"auth.tighten","record":"' + b"0" * 32 + b'","value":true}',
        b'{"field":"terms","op":"auth.tighten","record":"' + b"0" * 32 + b'","value":9007199254740992}',
        b'{"fields":{"x":1.5},"kind":"tip","op":"set","record":"' + b"0" * 32 + b'"}',
        b'{"op":"set","fields":{},"kind":"tip","record":"' + b"0" * 32 + b'"}',
        b'{"kind":"story","leads":[],"op":"auth.found","suite":1}',
        b"\xff",
    ],
)
def test_a_malformed_body_is_refused_by_name(body: bytes) -> None:
    with pytest.raises(Malformed):
        read_body(body)


def test_a_malformed_body_among_kept_contributes_nothing() -> None:
    made = write_commit(
        person("ann").author, Place.after(FIRST), kept=[b'{"op":"auth.revoke"}', b"\xff"], time=0, chance=chance
    )
    assert kept_bodies(verify(made.received(), key_of)) == ()


def test_every_known_kind_has_a_body_that_comes_back() -> None:
    ann, zero = person("ann"), "0" * 64
    record, operation = "0" * 32, operation_id(CommitId(zero), 0)
    examples = {
        "auth.found": bodies.Found("story", 1, [ann.keys]),
        "auth.grant": grant("bob", "lead"),
        "auth.revoke": bodies.Revoke(ann.id, [(FIRST.feed, FIRST.id)]),
        "auth.keep": bodies.Keep(FIRST.feed, FIRST.id),
        "auth.purge": bodies.Purge([operation], "by hand"),
        "auth.tighten": bodies.Tighten(record, "terms", 1),
        "auth.ease": bodies.Ease(record, "know", [zero]),
        "auth.root": bodies.Root({"after": zero, "do": []}, [(ann.id, "0" * 128)]),
        "auth.suspend": bodies.Suspend(ann.id, [(zero, [(FIRST.feed, FIRST.id)])]),
        "auth.lift": bodies.Lift(operation),
        "ask.open": bodies.AskOpen(zero, "why", None, 5),
        "ask.release": bodies.AskRelease(operation, zero, "AA"),
        "ask.refuse": bodies.AskRefuse(operation, "no"),
        "ask.leave": bodies.AskLeave("a friend"),
        "set": set_x({"deep": [1, None, "x"]}),
        "add": bodies.Add("tip", record, "tags", "ferry"),
        "remove": bodies.Remove("tip", record, "tags", [operation]),
        "log": bodies.Log("event", record, {"what": "x"}),
    }
    assert set(examples) == set(bodies.KNOWN)
    for name, body in examples.items():
        raw = write_body(body)
        assert read_body(raw) == body
        assert json.loads(raw)["op"] == name


def test_the_short_way_of_writing_fields_gives_the_same_bytes() -> None:
    body = set_x({"b": 1, "a": [True]})
    assert write_fields("set", body.kind, body.record, body.fields) == write_body(body)
    with pytest.raises(Malformed):
        write_fields("set", "tip", body.record, {"x": 1.5})


def test_an_unknown_kind_is_kept_as_what_it_is() -> None:
    assert read_body(b'{"a":[1],"op":"paint"}') == bodies.Unknown("paint")


# Released samples must verify for ever


def test_the_released_commits_still_verify() -> None:
    sample = json.loads((Path(__file__).parent.parent / "samples" / "released" / "commits-1.json").read_text())
    commits = [verify(one, key_of) for one in wire.unpack(bytes.fromhex("".join(sample["wire"])))]
    assert [one.id for one in commits] == sample["ids"]
    assert len(commits) == 4
    assert commits[0].header.comp is None
    assert all(one.comp == commits[0].id for one in commits)
    assert sample["person"] == person("ann").id == commits[0].header.by
    assert [one.header.kept for one in commits] == [1, 1, 0, 1]
    assert commits[2].operations[1].body is None


def test_headers_are_the_struct_that_the_format_page_names() -> None:
    assert [one.name for one in msgspec.structs.fields(Header)] == [
        *("v", "comp", "by", "feed", "seq", "prev"),
        *("grant", "seen", "time", "n", "kept", "root"),
    ]
    assert GENESIS.comp is None
