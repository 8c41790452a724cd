"""Public keys of senders: brought in, listed, removed; a signature is told by them, and never as more than it is."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from attack.enemies import let_in
from desks import Desk
from keyed import COMMAND
from seal.gnupg import Ring

from tipdesk.desk import audit, intake_keys, sender_keys, tips
from tipdesk.desk.arrivals import Shelf
from tipdesk.desk.intake_opening import InboxKeys
from tipdesk.domain.events import EventKind
from tipdesk.errors import Missing, NoKeyInFile
from tipdesk.intake.filing import file_paths
from tipdesk.intake.host import Host
from tipdesk.intake.host import reader_command as command
from tipdesk.ledger import canonical

MAIL = b"From: Rosa <rosa@example.org>\nSubject: the hull\nDate: Mon, 1 Jan 2024 00:00:00 +0000\n\nNobody looked.\n"


@pytest.fixture(scope="module")
def ring(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ring]:
    made = Ring(tmp_path_factory.mktemp("ring"))
    for name in ("desk@example.org", "Rosa <rosa@example.org>", "mallory@example.org"):
        made.new_key(name)
    yield made
    made.close()


def public(ring: Ring, name: str) -> bytes:
    return ring.run("--export", name)


def signed_by(desk: Desk, ring: Ring, folder: Path, who: str, *how: str) -> tuple[str, tuple[str, ...]]:
    """How the tip's signature is told, and by which keys."""
    (folder / f"{who}.gpg").write_bytes(ring.sealed(MAIL, "desk@example.org", how=("--sign", "-u", who, *how)))
    shelf = Shelf(desk.session, desk.session.places.inbox)
    with Host(command(sys.executable), keys=InboxKeys(desk.session, COMMAND)) as host:
        *_, last = file_paths(
            [str(folder / f"{who}.gpg")], host, shelf, now_ms=desk.around.now_ms, cancelled=lambda: False
        )
    assert last.filed == 1
    (card, *_) = tips.window(desk.session, desk.session.places.inbox, (), 0, 1)
    told = tips.read(desk.session, desk.session.places.inbox, card.tip).tip.warnings
    (notice,) = [one for one in told if one.kind.startswith("signed")]
    return notice.kind, tuple(notice.names)


def test_a_signature_is_good_by_a_key_that_was_brought_in_and_else_by_nobody_s(
    desk: Desk, ring: Ring, tmp_path: Path
) -> None:
    intake_keys.bring_in(desk.session, ring.secret("desk@example.org"), "", COMMAND)
    (rosa,) = sender_keys.bring_in(desk.session, public(ring, "rosa@example.org"), COMMAND)
    assert signed_by(desk, ring, tmp_path, "rosa@example.org", "-z", "0") == ("signed-good", (rosa.fingerprint,))
    kind, names = signed_by(desk, ring, tmp_path, "mallory@example.org", "-z", "0")
    assert (kind, len(names)) == ("signed-unchecked", 1)
    assert ring.fingerprint("mallory@example.org").endswith(names[0][-16:])


def test_it_is_listed_on_record_kept_once_and_destroyed(desk: Desk, ring: Ring) -> None:
    both = public(ring, "rosa@example.org") + public(ring, "mallory@example.org")
    found = sender_keys.bring_in(desk.session, both, COMMAND)
    assert [one.names for one in found] == [("Rosa <rosa@example.org>",), ("mallory@example.org",)]
    events = [one for one in audit.events(desk.session, 0, 9).events if one.kind is EventKind.KEY_IMPORTED]
    assert {(one.subject, one.reason) for one in events} == {
        (each.fingerprint, "public key of a sender") for each in found
    }
    assert sender_keys.bring_in(desk.session, both, COMMAND) == found == sender_keys.listed(desk.again())
    sender_keys.remove(desk.session, found[0].id)
    assert sender_keys.listed(desk.session) == found[1:]
    with pytest.raises(Missing):
        sender_keys.remove(desk.session, found[0].id)
    for none in (ring.secret("rosa@example.org"), b"no key", bytes(2 << 20)):
        with pytest.raises(NoKeyInFile):
            sender_keys.bring_in(desk.session, none, COMMAND)


def test_whoever_claims_another_s_fingerprint_signs_by_their_own(desk: Desk, ring: Ring, tmp_path: Path) -> None:
    """A colleague files their key as Rosa's: what the library found is told, not what the record says."""
    intake_keys.bring_in(desk.session, ring.secret("desk@example.org"), "", COMMAND)
    (mallory,) = sender_keys.bring_in(desk.session, public(ring, "mallory@example.org"), COMMAND)
    rosa = ring.fingerprint("rosa@example.org")
    enemy = let_in(desk.session, desk.session.places.inbox, tmp_path / "mal")
    fields = {
        "fingerprint": rosa, "names": ["Rosa"], "ids": [rosa], "expires_s": 0, "since_ms": 0, "revoked": False,
        "cert": canonical.to_text(mallory.cert),
    }  # fmt: skip
    enemy.set(sender_keys.KIND, desk.session.new_id(), fields)
    for junk in (None, 5, [], ["x"], {}, True, -1):
        enemy.set(sender_keys.KIND, desk.session.new_id(), dict.fromkeys(fields, junk))
    assert [one.by for one in sender_keys.listed(desk.session)] == [desk.session.me, enemy.keys.public.id]
    kind, names = signed_by(desk, ring, tmp_path, "mallory@example.org", "-z", "0")
    assert (kind, names) == ("signed-good", (mallory.fingerprint,))
    kind, names = signed_by(desk, ring, tmp_path, "rosa@example.org", "-z", "0")
    assert kind == "signed-unchecked"


def signed_mail(ring: Ring, who: str, *, ends: bytes = b"\r\n") -> bytes:
    """PGP/MIME, signed in the open; stored with line ends of the laptop that it lay on."""
    part = b"Content-Type: text/plain; charset=utf-8\r\n\r\nNobody looked at the hull.\r\n  --\r\nRosa"
    signature = ring.run("-u", who, "--armor", "--detach-sign", data=part).replace(b"\n", b"\r\n")
    head = MAIL.partition(b"\n\n")[0].replace(b"\n", b"\r\n") + b"\r\nMIME-Version: 1.0\r\n"
    kind = b'Content-Type: multipart/signed; micalg=pgp-sha512; protocol="application/pgp-signature"; boundary="x"\r\n'
    signing = b"Content-Type: application/pgp-signature; name=signature.asc\r\n\r\n" + signature
    whole = head + kind + b"\r\n--x\r\n" + part + b"\r\n--x\r\n" + signing + b"\r\n--x--\r\n"
    return whole.replace(b"\r\n", ends)


def test_a_mail_signed_in_the_open_is_told_by_the_bytes_that_were_signed(
    desk: Desk, ring: Ring, tmp_path: Path
) -> None:
    place = desk.session.places.inbox

    def told(name: str, data: bytes) -> list[tuple[str, tuple[str, ...]]]:
        (tmp_path / f"{name}.eml").write_bytes(data.replace(b"the hull\r", f"{name}\r".encode(), 1))
        with Host(command(sys.executable), keys=InboxKeys(desk.session, COMMAND)) as host:
            paths, now_ms = [str(tmp_path / f"{name}.eml")], desk.around.now_ms
            *_, last = file_paths(paths, host, Shelf(desk.session, place), now_ms=now_ms, cancelled=lambda: False)
        assert last.filed == 1
        (card,) = [one for one in tips.window(desk.session, place, (), 0, 9) if one.title == name]
        warnings = tips.read(desk.session, place, card.tip).tip.warnings
        return [(one.kind, tuple(one.names)) for one in warnings if one.kind.startswith(("signed", "opened"))]

    mail = signed_mail(ring, "rosa@example.org")
    assert told("before any key", mail) == []
    (rosa,) = sender_keys.bring_in(desk.session, public(ring, "rosa@example.org"), COMMAND)
    assert told("by her", mail) == [("signed-good", (rosa.fingerprint,))]
    lf = signed_mail(ring, "rosa@example.org", ends=b"\n").replace(b"the hull\nDate", b"stored anew\r\nDate", 1)
    assert told("stored anew", lf) == [("signed-good", (rosa.fingerprint,))]
    changed = mail.replace(b"Nobody looked at", b"Everybody saw")
    assert [kind for kind, _ in told("changed", changed)] == ["signed-bad"]
    assert [kind for kind, _ in told("another", signed_mail(ring, "mallory@example.org"))] == ["signed-unchecked"]
    for broken in (b"-----BEGIN PGP SIGNATURE-----", b"protocol"):
        name = broken.strip(b"-").decode()
        assert told(name, mail.replace(broken, b"x")) in ([], [("signed-good", (rosa.fingerprint,))])


def test_who_has_no_inbox_reads_files_without_anybody_s_key(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    keys = InboxKeys(desk.session, COMMAND)
    monkeypatch.setattr(type(desk.session), "has_inbox", property(lambda _self: False))
    assert keys.names("signed", ()) is None
    assert not keys.signs(("ab" * 20,))
