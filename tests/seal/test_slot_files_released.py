"""Slot files as they were released: they open for ever."""

from paths import SAMPLES
from seal.contract import DEVICE, KEYS, SECRET

from tipdesk.seal import recovery, slot_files, slots
from tipdesk.seal.secrets import Passphrase
from tipdesk.seal.slot_files import Attempt

PERSON = SAMPLES / "released" / "slots-1" / KEYS.public.id


def test_slots_of_version_1_open() -> None:
    file = slot_files.load(PERSON.with_suffix(".slots"))
    assert slots.open_with_passphrase(file, Passphrase(b"only a test"), DEVICE).secret == SECRET
    code = recovery.parse("abcde fghij klmno pqrst uvwxyz")
    assert slots.open_with_recovery(file, code).secret == SECRET


def test_attempts_of_version_1_are_read() -> None:
    tries = slot_files.take_attempts(PERSON.with_suffix(".attempts"), KEYS.opening)
    assert tries == (Attempt(1_741_950_000_000, "passphrase"), Attempt(1_741_950_001_000, "recovery"))
