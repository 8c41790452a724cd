"""The key process: what it opens, what it says of signatures, and that it can do nothing else."""

import io
import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from keyed import COMMAND, poured
from seal.gnupg import Ring

from tipdesk.desk.keyhole import RESTING_MOST, Held, KeyBytes, Keyhole, KeyProcess, keys_in, opens
from tipdesk.errors import ReaderFailed
from tipdesk.intake.host import reader_command
from tipdesk.seal.age import armor, files
from tipdesk.seal.age.hybrid import HybridIdentity
from tipdesk.seal.age.scrypt import ScryptRecipient
from tipdesk.seal.age.x25519 import X25519Identity
from tipdesk.seal.key_messages import Ended, Form, Hold, Kind, Outcome, Pour
from tipdesk.seal.opening import ENCODER, Line, serve
from tipdesk.seal.secrets import Passphrase

PLAIN = b"The hull was never looked at.\n" * 40_000
OPENPGP, ANY_SIGNATURE = Form.OPENPGP, False


@pytest.fixture(scope="module")
def ring(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ring]:
    made = Ring(tmp_path_factory.mktemp("ring"))
    made.new_key("desk@example.org")
    yield made
    made.close()


@pytest.fixture
def keyhole() -> Iterator[Keyhole]:
    one = Keyhole(COMMAND)
    yield one
    one.close()


def openpgp(ring: Ring, name: str, *, words: str = "", with_words: str = "") -> Held:
    secret = KeyBytes(ring.secret(name, words=words))
    return Held(name, Kind.OPENPGP, secret, (KeyBytes(with_words.encode()),))


def age(identity: HybridIdentity | X25519Identity) -> Held:
    return Held(str(identity.recipient)[:24], Kind.AGE, KeyBytes(identity.written().encode()))


@pytest.mark.parametrize("make", [HybridIdentity.generate, X25519Identity.generate])
def test_age_files_open_in_the_process_whether_armored_or_not(make: object, keyhole: Keyhole) -> None:
    identity = make()  # type: ignore[operator]
    sealed = files.seal_bytes([identity.recipient], PLAIN)
    for data in (sealed, armor.encode(sealed)):
        out, ended = poured(keyhole, age(identity), Pour(Form.AGE), data)
        assert (out, ended.outcome) == (PLAIN, Outcome.WHOLE)


def test_a_cut_or_foreign_age_file_is_never_said_to_be_whole(keyhole: Keyhole) -> None:
    mine, other = X25519Identity.generate(), X25519Identity.generate()
    sealed = files.seal_bytes([mine.recipient], PLAIN)
    assert poured(keyhole, age(mine), Pour(Form.AGE), sealed[:-9])[1].outcome is Outcome.DAMAGED
    assert poured(keyhole, age(other), Pour(Form.AGE), sealed)[1].outcome is Outcome.OTHER_KEY


def test_a_passphrase_opens_and_a_costly_one_is_refused_before_it_is_computed(keyhole: Keyhole) -> None:
    words = Held("words", Kind.WORDS, words=(KeyBytes(b"only a test"),))
    sealed = files.seal_bytes([ScryptRecipient(Passphrase(b"only a test"), 12)], b"by words")
    assert poured(keyhole, words, Pour(Form.AGE), sealed)[0] == b"by words"
    costly = sealed.replace(b" 12\n", b" 23\n")
    assert poured(keyhole, words, Pour(Form.AGE), costly)[1].outcome is Outcome.COSTLY


def test_what_gnupg_seals_opens_hidden_recipients_too(ring: Ring, keyhole: Keyhole) -> None:
    held = openpgp(ring, "desk@example.org")
    for how in ((), ("--armor",), ("--throw-keyids",), ("-z", "0")):
        out, ended = poured(keyhole, held, Pour(OPENPGP, checked=ANY_SIGNATURE), ring.sealed(PLAIN, held.name, how=how))
        assert (out, ended.outcome) == (PLAIN, Outcome.WHOLE)


def test_a_key_of_gnupg_that_is_locked_opens_with_its_passphrase_alone(tmp_path: Path, keyhole: Keyhole) -> None:
    ring = Ring(tmp_path)
    ring.new_key("locked@example.org", words="hunter22")
    sealed = ring.sealed(b"for the desk", "locked@example.org")
    right = openpgp(ring, "locked@example.org", words="hunter22", with_words="hunter22")
    wrong = openpgp(ring, "locked@example.org", words="hunter22", with_words="hunter23")
    assert opens(COMMAND, right).opens
    assert opens(COMMAND, wrong).locked
    asked = Pour(OPENPGP, checked=ANY_SIGNATURE)
    assert poured(keyhole, right, asked, sealed)[0] == b"for the desk"
    assert poured(keyhole, wrong, asked, sealed)[1].outcome is Outcome.LOCKED
    ring.close()


def test_what_was_sealed_before_a_key_expired_was_revoked_or_got_new_subkeys_still_opens(
    tmp_path: Path, keyhole: Keyhole
) -> None:
    ring = Ring(tmp_path)
    ring.new_key("old@example.org", "ed25519", "sign", "never")
    ring.run("--quick-add-key", ring.fingerprint("old@example.org"), "cv25519", "encr", "never")
    before = ring.sealed(b"before", "old@example.org")
    ring.run("--quick-add-key", ring.fingerprint("old@example.org"), "rsa2048", "encr", "never")
    between = ring.sealed(b"between", "old@example.org")
    ring.run("--quick-set-expire", ring.fingerprint("old@example.org"), "seconds=1", "*")
    revocation = (tmp_path / "gnupg" / "openpgp-revocs.d").glob("*.rev")
    ring.run("--import", data=next(revocation).read_bytes().replace(b":-----", b"-----"))
    held = openpgp(ring, "old@example.org")
    for turn in range(4):
        for data in (before, between):
            out, ended = poured(keyhole, held, Pour(OPENPGP, turn=turn, checked=ANY_SIGNATURE), data)
            if ended.outcome is Outcome.WHOLE:
                assert out in {b"before", b"between"}
    said = {
        data: any(
            poured(keyhole, held, Pour(OPENPGP, turn=turn, checked=ANY_SIGNATURE), data)[1].outcome is Outcome.WHOLE
            for turn in range(4)
        )
        for data in (before, between)
    }
    assert said == {before: True, between: True}
    ring.close()


def test_a_good_signature_is_told_one_that_nobody_can_check_is_named_and_none_is_none(
    ring: Ring, keyhole: Keyhole
) -> None:
    held, mine = openpgp(ring, "desk@example.org"), ring.fingerprint("desk@example.org")
    signed = ring.sealed(PLAIN, held.name, how=("--sign", "-u", held.name, "-z", "0"))
    good = poured(keyhole, held, Pour(OPENPGP), signed)[1]
    assert (good.outcome, good.signers) == (Outcome.WHOLE, (mine,))
    # Within packed data the library looks at no signature: it is named, and neither good nor bad.
    packed = poured(keyhole, held, Pour(OPENPGP), ring.sealed(PLAIN, held.name, how=("--sign", "-u", held.name)))[1]
    assert (packed.outcome, packed.named, packed.known) == (Outcome.UNCHECKED, (mine,), False)
    none = poured(keyhole, held, Pour(OPENPGP), ring.sealed(b"unsigned", held.name))
    assert (none[0], none[1].outcome, none[1].named) == (b"", Outcome.UNCHECKED, ())


def test_what_nothing_protects_against_change_is_refused(ring: Ring, keyhole: Keyhole) -> None:
    held = openpgp(ring, "desk@example.org")
    weak = ring.sealed(PLAIN, held.name, how=("--rfc2440", "--disable-mdc", "--cipher-algo", "AES256"))
    altered = bytearray(ring.sealed(PLAIN, held.name))
    altered[-40] ^= 1
    asked = Pour(OPENPGP, checked=ANY_SIGNATURE)
    outcome = poured(keyhole, held, asked, weak)[1].outcome
    assert outcome in {Outcome.WEAK, Outcome.WHOLE}  # newer GnuPG protects whatever it is told
    assert poured(keyhole, held, asked, bytes(altered))[1].outcome is Outcome.DAMAGED


def test_a_second_key_ends_the_process() -> None:
    process = KeyProcess(COMMAND, Held("words", Kind.WORDS, words=(KeyBytes(b"one"),)))
    process._say(Hold(Kind.WORDS, b"", (b"two",)), ())
    assert process.process.wait(10) == 0
    assert process.verdict().outcome is Outcome.GONE
    process.end()


def test_what_is_no_key_and_what_is_no_key_process_are_told() -> None:
    with pytest.raises(ReaderFailed):
        opens(COMMAND, Held("none", Kind.OPENPGP, KeyBytes(b"no key at all")))
    with pytest.raises(ReaderFailed):
        opens(reader_command(sys.executable, "tipdesk.reader.nowhere"), Held("none", Kind.NOTHING))


def test_a_key_that_rests_is_used_again_for_itself_and_for_no_other() -> None:
    keyhole, sealed = Keyhole(COMMAND), files.seal_bytes([ScryptRecipient(Passphrase(b"one"), 2)], b"x")
    one, two = (Held(word, Kind.WORDS, words=(KeyBytes(word.encode()),)) for word in ("one", "two"))
    assert poured(keyhole, one, Pour(Form.AGE), sealed)[0] == b"x"
    first = list(keyhole._all)
    assert poured(keyhole, one, Pour(Form.AGE), sealed)[0] == b"x"
    assert keyhole._all == first
    assert poured(keyhole, two, Pour(Form.AGE), sealed)[1].outcome is Outcome.OTHER_KEY
    assert len(keyhole._all) == 2
    keyhole.close()
    assert all(process.process.poll() is not None for process in first)


def test_few_keys_rest_at_one_time() -> None:
    keyhole, sealed = Keyhole(COMMAND), files.seal_bytes([ScryptRecipient(Passphrase(b"0"), 2)], b"x")
    for word in "012345":
        poured(keyhole, Held(word, Kind.WORDS, words=(KeyBytes(word.encode()),)), Pour(Form.AGE), sealed)
    assert [held.name for held, _ in keyhole._resting] == ["2", "3", "4", "5"]
    assert len(keyhole._all) == RESTING_MOST == 4
    keyhole.close()


def test_where_files_cannot_be_closed_to_it_the_library_is_not_let_near_any_name() -> None:
    ours, theirs = socket.socketpair()
    identity = X25519Identity.generate()
    said = io.BytesIO()
    for request, descriptors in (
        (Hold(Kind.AGE, identity.written().encode()), ()),
        (Pour(Form.OPENPGP), (os.open(os.devnull, os.O_RDONLY), os.open(os.devnull, os.O_WRONLY))),
    ):
        body = ENCODER.encode(request)
        socket.send_fds(ours, [len(body).to_bytes(4, "big") + body], list(descriptors))
        for one in descriptors:
            os.close(one)
    ours.shutdown(socket.SHUT_WR)
    serve(Line(theirs, said), ("files", "syscalls"), 0)
    assert b"unable" in said.getvalue()
    ours.close()
    theirs.close()


@pytest.fixture(scope="module")
def senders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ring]:
    made = Ring(tmp_path_factory.mktemp("senders"))
    made.new_key("rosa@example.org", "ed25519", "cert", "never")
    made.run("--quick-add-key", made.fingerprint("rosa@example.org"), "ed25519", "sign", "never")
    yield made
    made.close()


def test_a_signature_is_told_good_by_a_public_key_at_hand_bad_where_it_does_not_hold_and_else_named(
    ring: Ring, senders: Ring, keyhole: Keyhole
) -> None:
    senders.run("--import", data=ring.run("--export", "desk@example.org"))
    held, rosa = openpgp(ring, "desk@example.org"), senders.fingerprint("rosa@example.org")
    how = ("--sign", "-u", "rosa@example.org", "-z", "0")
    signed = senders.sealed(PLAIN, "desk@example.org", how=how)
    (facts,) = keys_in(COMMAND, senders.run("--export", "rosa@example.org")).public
    assert (facts.fingerprint, facts.names, len(facts.ids)) == (rosa, ("rosa@example.org",), 2)
    # It names a key under hers: without that at hand it is nobody's, and never bad.
    unknown = poured(keyhole, held, Pour(OPENPGP), signed)[1]
    assert (unknown.outcome, unknown.known, unknown.named) == (Outcome.UNCHECKED, False, (facts.ids[1],))
    good = poured(keyhole, held, Pour(OPENPGP, certs=(facts.cert, b"garbage")), signed)[1]
    assert (good.outcome, good.signers) == (Outcome.WHOLE, (rosa,))
    # A bare signed message, changed within.
    bare = senders.run("-u", "rosa@example.org", "-z", "0", "--sign", data=PLAIN)
    nothing = Held("none", Kind.NOTHING)
    assert poured(keyhole, nothing, Pour(OPENPGP, certs=(facts.cert,)), bare)[1].signers == (rosa,)
    changed = bare.replace(b"never looked", b"often looked")
    bad = poured(keyhole, nothing, Pour(OPENPGP, certs=(facts.cert,)), changed)[1]
    assert (bad.outcome, bad.signers, bad.known) == (Outcome.UNCHECKED, (), True)


def test_what_gnupg_alone_writes_is_named_as_that(keyhole: Keyhole) -> None:
    """Packet 20 as GnuPG 2.3 writes it, for a passphrase and for a key: its OCB, which the library does not read."""
    words = Held("words", Kind.WORDS, words=(KeyBytes(b"password"),))
    by_words = bytes((5, 9, 2, 3, 8)) + b"saltsalt" + bytes((0xE0,)) + bytes(15 + 32 + 16)
    ocb = bytes((1, 9, 2, 16)) + bytes(15 + 120)
    for first in ((0xC3, by_words), (0xC1, bytes((3, *range(8), 1, 0, 8, 255)))):
        data = b"".join(bytes((tag, len(body))) + body for tag, body in (first, (0xD4, ocb)))
        assert poured(keyhole, words, Pour(OPENPGP, checked=False), data)[1].outcome is Outcome.GNUPG


def test_without_landlock_openpgp_opens_in_memory_behind_seccomp_alone(ring: Ring) -> None:
    keyhole = Keyhole(reader_command(sys.executable, "tests.seal.without_landlock"))
    held = openpgp(ring, "desk@example.org")
    sealed = ring.sealed(PLAIN, held.name, how=("--sign", "-u", held.name, "-z", "0"))
    out, ended = poured(keyhole, held, Pour(OPENPGP), sealed)
    assert (out, ended.outcome, ended.signers) == (PLAIN, Outcome.WHOLE, (ring.fingerprint(held.name),))
    (process,) = keyhole._all
    assert process.ready.missing == ("files",)
    altered = bytearray(sealed)
    altered[-40] ^= 1
    assert poured(keyhole, held, Pour(OPENPGP, checked=False), bytes(altered)) == (b"", Ended(Outcome.DAMAGED))
    # More than is held in memory is refused, and the next still opens.
    large = ring.sealed(bytes(40 << 20), held.name, how=("-z", "0"))
    assert poured(keyhole, held, Pour(OPENPGP, checked=False), large)[1].outcome is Outcome.UNABLE
    assert poured(keyhole, held, Pour(OPENPGP), sealed)[1].outcome is Outcome.WHOLE
    keyhole.close()
