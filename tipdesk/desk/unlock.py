"""Unlocking: a slot opens, two files open, and the log says so before anything else."""

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from tipdesk.desk import drawer, laptop_people, lock, personal, record, setback, tidying
from tipdesk.desk.drawer import Membership, memberships
from tipdesk.desk.found import device_name
from tipdesk.desk.mark import MarkStore, Told
from tipdesk.desk.roster import read_standing
from tipdesk.desk.session import Places, Session
from tipdesk.desk.surroundings import Surroundings
from tipdesk.desk.vault import Vault
from tipdesk.domain.events import EventKind
from tipdesk.domain.retention import DAY_MS
from tipdesk.errors import (
    DamagedFile,
    KeyRingAbsent,
    KeyRingLocked,
    KeyRingRefused,
    KeyRingSilent,
    NoSuchName,
    NotInKeyRing,
    TipdeskError,
    WrongPassphrase,
    WrongRecoveryCode,
)
from tipdesk.ledger import feeds
from tipdesk.ledger.ids import CommitId, CompartmentId
from tipdesk.seal import atomic, slot_files, slots
from tipdesk.seal.kdf import Cost
from tipdesk.seal.person import PersonKeys
from tipdesk.seal.secrets import DeviceSecret, Passphrase, RecoveryCode
from tipdesk.seal.slot_files import Attempt

COST_MEASURED: Final = "cost_measured"
MEASURED_EACH_MS: Final = 30 * DAY_MS
CLOCK_SLACK_MS: Final = 60_000
"""Laptops set their clocks by a few seconds all the time."""


@dataclass(frozen=True)
class Marked:
    """Somebody who has slots on this laptop: the label that they chose, and whether their slot needs the key ring."""

    person: str
    mark: str
    needs_ring: bool


def marks(found: Vault) -> tuple[Marked, ...]:
    """Who can unlock here; a slot file that is damaged is left out unless it is the only one."""
    made, damaged = [], None
    for person in found.everyone():
        try:
            file = slot_files.load(found.slots(person))
        except DamagedFile as failure:
            damaged = failure
            continue
        needs = any(isinstance(s, slots.PassphraseSlot) and s.device for s in file.slots)
        made.append(Marked(person, file.mark, needs))
    if not made:
        raise damaged or DamagedFile(found.people.name, "nobody's key slots are in it")
    return tuple(made)


def who(found: Vault, mark: str) -> Marked:
    """By mark, or the only one where none is given; raises `NoSuchName`."""
    everyone = marks(found)
    if not mark and len(everyone) == 1:
        return everyone[0]
    for one in everyone:
        if mark and mark in {one.mark, one.person}:
            return one
    raise NoSuchName(mark)


def unlock(found: Vault, person: str, passphrase: Passphrase, around: Surroundings) -> Session:
    """Raises `WrongPassphrase` (and notes the attempt), `KeyRingSilent`, or what a damaged file says."""
    file = slot_files.load(found.slots(person))
    device = _device(found, person, around)
    try:
        opened = slots.open_with_passphrase(file, passphrase, device)
    except (WrongPassphrase, KeyRingSilent):
        _note_attempt(found, file, Attempt(around.now_ms(), "passphrase"))
        raise
    session = _begin(found, file, PersonKeys(opened.secret), around)
    _note_unlock(session, EventKind.UNLOCKED)
    try:
        slot_files.settle(found.slots(person), opened)
    except BaseException:
        session.close()
        raise
    return session


def unlock_with_recovery(
    found: Vault, person: str, code: RecoveryCode, passphrase: Passphrase, around: Surroundings
) -> Session:
    """Open with the printed code, and bind a new passphrase slot to this laptop's key ring as it is now."""
    path = found.slots(person)
    file = slot_files.load(path)
    try:
        opened = slots.open_with_recovery(file, code)
    except WrongRecoveryCode:
        _note_attempt(found, file, Attempt(around.now_ms(), "recovery"))
        raise
    keys = PersonKeys(opened.secret)
    session = _begin(found, file, keys, around)
    _note_unlock(session, EventKind.RECOVERED)
    try:
        record.note(session, EventKind.SLOT_CHANGED, reason="recovery")
        # What the ring holds stays: killed before the new slot stands, the old passphrase still opens with it.
        device = _device(found, person, around) or _new_device(found, person, around)
        new = slots.make_passphrase_slot(file, opened.secret, passphrase, device, around.cost())
        old = next((s for s in file.slots if isinstance(s, slots.PassphraseSlot)), None)
        slot_files.replace_slot(path, old, new, lambda f: slots.open_with_passphrase(f, passphrase, device))
    except BaseException:
        session.close()
        raise
    return session


def change_passphrase(session: Session, old: Passphrase, new: Passphrase) -> None:
    """Old and new stand together until the new one was seen to open; on record first."""
    path, around = session.vault.slots(session.me), session.around
    file = slot_files.load(path)
    device = _device(session.vault, session.me, around)
    try:
        opened = slots.open_with_passphrase(file, old, device)
    except WrongPassphrase:
        # Somebody at an unlocked laptop guesses: that is on record as at the door.
        record.note_attempts(session, [(around.now_ms(), "passphrase")])
        raise
    record.note(session, EventKind.SLOT_CHANGED, reason="passphrase")
    made = slots.make_passphrase_slot(file, opened.secret, new, device, around.cost())
    slot_files.replace_slot(path, opened.slot, made, lambda f: slots.open_with_passphrase(f, new, device))


def strengthen(session: Session, passphrase: Passphrase) -> None:
    """Bring the passphrase's slot up to what this laptop can do by now; on record where that changes it.

    Measuring takes about a second: for a worker, after the first page is shown, and at most once a month.
    """
    around, path = session.around, session.vault.slots(session.me)
    now = around.now_ms()
    if now - int(drawer.setting(session, COST_MEASURED) or 0) < MEASURED_EACH_MS:
        return
    cost = around.cost()
    device = _device(session.vault, session.me, around)
    opened = slots.open_with_passphrase(slot_files.load(path), passphrase, device)
    slot = opened.slot
    if isinstance(slot, slots.PassphraseSlot) and not Cost(slot.memory_kib, slot.passes, slot.lanes).covers(cost):
        record.note(session, EventKind.SLOT_CHANGED, reason="strengthened")
        slot_files.raise_cost(path, opened, passphrase, device, cost)
    drawer.put_setting(session, COST_MEASURED, now)


def device_of(session: Session) -> DeviceSecret | None:
    """What this laptop's key ring adds to the passphrase; nothing, where there is none."""
    return _device(session.vault, session.me, session.around)


def _device(found: Vault, person: str, around: Surroundings) -> DeviceSecret | None:
    try:
        return DeviceSecret(around.ring.read(device_name(found.id, person)))
    except (KeyRingAbsent, KeyRingLocked, KeyRingRefused, NotInKeyRing, ValueError):
        return None


def _new_device(found: Vault, person: str, around: Surroundings) -> DeviceSecret | None:
    device = DeviceSecret.draw()
    try:
        around.ring.write(device_name(found.id, person), device.expose())
    except (KeyRingAbsent, KeyRingLocked, KeyRingRefused, NotInKeyRing):
        return None
    return device


def _note_attempt(found: Vault, file: slots.SlotFile, attempt: Attempt) -> None:
    path = found.attempts(file.person.id)
    try:
        slot_files.note_attempt(path, file.person, attempt)
    except TipdeskError:
        # A read-only stick still says whether the passphrase was right; the attempt cannot be kept there.
        return


def _begin(found: Vault, file: slots.SlotFile, keys: PersonKeys, around: Surroundings) -> Session:
    own, log = CompartmentId(file.drawer), CompartmentId(file.log)
    session = Session(found, keys, around, Places(own, log, CompartmentId(""), CompartmentId("")))
    try:
        members = memberships(session)
        session.places = _places(session, members)
        known = frozenset([own, log, *(one.comp for one in members)])
        session.hold(lambda: tidying.sweep(found, known, keys.opening))
        read_standing(session)
        session.standing.personal = personal.read(session)
    except BaseException:
        session.close()
        raise
    return session


def _places(session: Session, members: Sequence[Membership]) -> Places:
    """Raises `DamagedFile` where no roster is noted, unless it is a newcomer's, who has none yet."""
    noted, nowhere, own = {one.kind: one.comp for one in members}, CompartmentId(""), session.places
    roster, inbox = noted.get(drawer.ROSTER, nowhere), noted.get(drawer.INBOX, nowhere)
    if not roster and not drawer.setting(session, drawer.NEWCOMER):
        raise DamagedFile(f"{own.drawer}.db", "no roster is noted in it")
    return Places(own.drawer, own.log, roster, inbox)


def told_by_mark(session: Session) -> Told:
    """Compare what this laptop remembers with the log in the vault."""
    mark = MarkStore(session.around, session.vault.id, session.me).read()
    if mark is None:
        return Told.NEVER_HERE
    session.standing.laptop = mark.laptop
    graph = session.compartment(session.places.log).book.graph
    return Told.SAME if not mark.head or graph.has(CommitId(mark.head)) else Told.SET_BACK


def _note_unlock(session: Session, kind: EventKind) -> None:
    """All that the log must say before anything opens; raises `RecordNotWritten`, and then nothing is open."""
    try:
        told = told_by_mark(session)
        if told is not Told.SAME:
            _begin_new_feeds(session, told)
        setback.watch(session)
        _note_clock(session)
        _fold_attempts(session)
        record.note(session, kind)
    except BaseException:
        session.close()
        raise
    with contextlib.suppress(TipdeskError):
        # What a colleague on this laptop sealed to this person since is found again the next time, at the latest.
        laptop_people.notice(session)
    with contextlib.suppress(TipdeskError):
        # Where the mark cannot be kept, the next unlock says that this laptop is unknown: never a closed door.
        lock.renew_mark(session)


def _begin_new_feeds(session: Session, told: Told) -> None:
    """Restored, set back or cloned: nothing that others hold is continued (PROTOCOL 5)."""
    session.standing.laptop = session.around.chance(4).hex()
    places = session.places
    # The drawer notes roster, inbox and every story, those that were withdrawn too.
    for comp in (places.log, places.drawer, *(one.comp for one in memberships(session))):
        feeds.forget_all(session.compartment(comp).book.db)
    record.note(session, EventKind.LAPTOP_CHANGED, reason=told.value)


def _note_clock(session: Session) -> None:
    """A clock that stands before what the log has written already went back: a finding, never a refusal."""
    view = session.view(session.places.log)
    last = view.window("event", list(view.counts("event")), 0, 1)
    behind_ms = last[0].at_ms - session.around.now_ms() if last else 0
    if behind_ms > CLOCK_SLACK_MS:
        record.note(session, EventKind.CLOCK_WENT_BACK, reason=f"{behind_ms // 60_000} min")


def _fold_attempts(session: Session) -> None:
    path = session.vault.attempts(session.me)
    if not path.exists():
        return
    try:
        tries = slot_files.take_attempts(path, session.keys.opening)
    except DamagedFile:
        # Whoever wrote over it wanted tries forgotten: that much is known, and it must not keep the vault closed.
        tries = (Attempt(0, "damaged"),)
    record.note_attempts(session, [(one.at_ms, one.kind) for one in tries])
    try:
        path.unlink()
        atomic.sync_folder(path.parent)
    except OSError as failure:
        raise atomic.told(failure, path.name) from failure
