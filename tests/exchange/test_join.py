"""Join files, and coming to a desk by its packet: nothing is believed before the words were typed."""

from pathlib import Path

import pytest
from exchange.laptops import admits, around, desk_of, newcomer, plan
from hypothesis import given
from hypothesis import strategies as some

from tipdesk.desk import joining, unlock, vault
from tipdesk.desk.lock import lock
from tipdesk.domain.person import DeskRole
from tipdesk.errors import BadPacket, NoJoinFile, NotLetIn, NotYourPacket, PacketForwarded, UnknownWord, VaultExists
from tipdesk.exchange import join


def test_a_join_file_says_who_somebody_is_and_nothing_secret(tmp_path: Path) -> None:
    mina = newcomer(tmp_path, "Mina", 1)
    path = tmp_path / "mina.tipdesk-join"
    join.write(mina.session, path)
    read = join.read(path)
    assert (read.id, read.name) == (mina.id, "Mina")
    assert read.keys == mina.session.keys.public
    assert mina.session.keys.opening.written().encode() not in path.read_bytes()
    mina.session.close()


@given(raw=some.binary(max_size=400), begins=some.booleans())
def test_what_is_no_join_file_is_refused(tmp_path_factory: pytest.TempPathFactory, raw: bytes, begins: bool) -> None:
    path = tmp_path_factory.mktemp("join") / "file"
    path.write_bytes((join.MAGIC if begins else b"") + raw)
    with pytest.raises(NoJoinFile):
        join.read(path)


def test_a_newcomers_vault_opens_again_before_they_joined(tmp_path: Path) -> None:
    mina = newcomer(tmp_path, "Mina", 1)
    lock(mina.session)
    found = vault.find(mina.folder)
    again = unlock.unlock(found, unlock.who(found, "").person, plan("Mina").passphrase, mina.around)
    assert not again.has_joined
    assert again.standing.person.name == "Mina"
    lock(again)
    with pytest.raises(VaultExists):
        joining.begin(mina.folder, plan("Mina"), around(tmp_path, "Mina", 2)[0])


def test_only_the_desks_own_packet_to_this_very_person_lets_them_in(tmp_path: Path) -> None:
    with desk_of(tmp_path, {"Ana": DeskRole.REPORTER}) as desk:
        ben, ana = desk["Ben"], desk["Ana"]
        mina = newcomer(tmp_path, "Mina", 9)
        said = " ".join(joining.desk_words(ben.session))
        to_ana = ben.sends(ben.session.places.roster, ana)
        with pytest.raises(NotYourPacket):
            join.enter(mina.session, to_ana.path, said)
        with pytest.raises(UnknownWord):
            joining.vouch(ben.session, joining.Newcomer(mina.session.keys.public, "Mina"), "no such wordlike")
        admits(ben, mina)
        with pytest.raises(VaultExists):
            join.enter(mina.session, to_ana.path, said)
        assert mina.session.standing.person.name == "Mina"
        mina.again()
        assert mina.session.has_joined
        assert not mina.session.has_inbox
        mina.session.close()


def test_a_roster_that_does_not_name_the_newcomer_is_refused_whatever_was_typed(tmp_path: Path) -> None:
    from tipdesk.exchange import packet_file  # noqa: PLC0415
    from tipdesk.exchange.packet_file import Header  # noqa: PLC0415
    from tipdesk.ledger import lacking, wire  # noqa: PLC0415

    with desk_of(tmp_path, {}) as desk:
        ben, mina = desk["Ben"], newcomer(tmp_path, "Mina", 9)
        roster = ben.session.compartment(ben.session.places.roster)
        data = b"".join(wire.pack(one) for one in lacking.commits(roster.book.db, lacking.rows(roster.book.db, {})))
        said = " ".join(joining.desk_words(ben.session))

        def made(to: str, raw: bytes) -> Path:
            part = packet_file.measured("commits", lambda: iter([raw]))
            header = Header(
                1, packet_file.new_name(), roster.id, ben.session.me, [to], "", None, [],  # type: ignore[list-item]
                [(part.name, part.size, part.sha256)],
            )  # fmt: skip
            return packet_file.write(
                ben.stick, header, [part], ben.session.keys.signing, [mina.session.keys.public.recipient()]
            )

        with pytest.raises(NotLetIn):
            join.enter(mina.session, made(mina.id, data), said)
        with pytest.raises(PacketForwarded):
            join.enter(mina.session, made(ben.id, data), said)
        with pytest.raises(BadPacket):
            join.enter(mina.session, made(mina.id, b"\0\0\0\1x"), said)
        assert not mina.session.has_joined
        mina.session.close()
