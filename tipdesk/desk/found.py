"""Founding a desk: nothing is written until the end, and then all at once."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import msgspec

from tipdesk.desk import drawer, keyfiles, record, vault
from tipdesk.desk.lock import renew_mark
from tipdesk.desk.roster import numbers, read_standing
from tipdesk.desk.session import Places, Session
from tipdesk.desk.shapes import shape
from tipdesk.desk.surroundings import Surroundings
from tipdesk.desk.vault import Vault
from tipdesk.domain.events import EventKind
from tipdesk.domain.settings import Policy as Rules
from tipdesk.errors import KeyRingAbsent, KeyRingLocked, KeyRingRefused, NotInKeyRing, VaultExists
from tipdesk.ledger.bodies import PublicKeys, Root
from tipdesk.ledger.bulk import Pen
from tipdesk.ledger.compartment import Compartment, Founding
from tipdesk.ledger.ids import PersonId, RecordId, new_record_id
from tipdesk.ledger.root import DeskRole, GiveRole, Part, Policy, draft_statement, sign_statement
from tipdesk.ledger.writing import Author
from tipdesk.seal import atomic, slot_files, slots
from tipdesk.seal.age.hybrid import HybridIdentity
from tipdesk.seal.person import PersonKeys
from tipdesk.seal.secrets import DeviceSecret, FileKey, IdentitySecret, Passphrase, RecoveryCode, SealSeed

KINDS: Final = ("drawer", "log", "roster", "inbox")


@dataclass(frozen=True)
class Plan:
    """What first run asked for. `use_ring`: whether the key ring's secret is mixed into the passphrase."""

    desk: str
    person: str
    mark: str
    passphrase: Passphrase
    recovery: RecoveryCode
    use_ring: bool = True
    policy: Rules = field(default_factory=Rules)


def device_name(vault_id: str, person: str) -> str:
    """Under which the key ring keeps a person's device secret for one vault."""
    return f"device/{vault_id}/{person}"


def found_desk(folder: Path, plan: Plan, around: Surroundings) -> Session:
    """Make the vault beside `folder` and rename it into place: killed before, nothing is there; after, all of it.

    Raises `VaultExists` where the folder is there already, and what the disk refuses.
    """

    def fill(made: Vault, keys: PersonKeys) -> Places:
        return _compartments(made, keys, plan, around)

    made, keys, places = made_vault(folder, plan, around, fill)
    session = Session(made, keys, around, places)
    session.hold(lambda: None)
    read_standing(session)
    renew_mark(session)
    record.note(session, EventKind.DESK_FOUNDED)
    return session


def made_vault(
    folder: Path, plan: Plan, around: Surroundings, fill: Callable[[Vault, PersonKeys], Places]
) -> tuple[Vault, PersonKeys, Places]:
    """A vault with one person's key slots and whatever compartments `fill` makes, put in place when all of it stands.

    Raises `VaultExists`, and what the disk refuses.
    """
    if folder.exists():
        raise VaultExists(folder.name)
    folder.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    building = folder.with_name(folder.name + ".new")
    shutil.rmtree(building, ignore_errors=True)
    try:
        made = vault.create(building, around.chance(16).hex())
        secret = IdentitySecret.draw()
        keys = PersonKeys(secret)
        places = fill(made, keys)
        make_slots(made, secret, places, plan, around)
        building.replace(folder)
        atomic.sync_folder(folder.parent)
    except OSError as failure:
        raise atomic.told(failure, folder.name) from failure
    finally:
        shutil.rmtree(building, ignore_errors=True)
    return Vault(folder, made.id), keys, places


def _compartments(made: Vault, keys: PersonKeys, plan: Plan, around: Surroundings) -> Places:
    pen = Pen(Author(PersonId(keys.public.id), keys.signing), around.now_ms, around.chance)
    opened = {kind: found_compartment(made, keys, pen, kind) for kind in KINDS}
    try:
        _write_roster(opened["roster"], keys, pen, plan)
        _write_inbox(opened["inbox"], pen)
        with opened["drawer"].commit(pen) as draft:
            for kind in ("roster", "inbox"):
                drawer.put_membership(draft, _id(around), kind, opened[kind].id, around.now_ms())
        ids = {kind: compartment.id for kind, compartment in opened.items()}
    finally:
        for compartment in opened.values():
            compartment.close()
    return Places(drawer=ids["drawer"], log=ids["log"], roster=ids["roster"], inbox=ids["inbox"])


def found_compartment(made: Vault, keys: PersonKeys, pen: Pen, kind: str) -> Compartment:
    """A new compartment led by this person, with its key file: the key is durable before anything needs it."""
    key = FileKey.draw()
    compartment = Compartment.found(made.compartments, key, shape, pen, Founding(kind, (keys.public,)))
    keyfiles.store(made.key(compartment.id), [key], [keys.public])
    return compartment


def _id(around: Surroundings) -> RecordId:
    return new_record_id(around.now_ms(), around.chance)


def _write_roster(roster: Compartment, keys: PersonKeys, pen: Pen, plan: Plan) -> None:
    """The founder is root's sole holder; the first statement makes them editor and names the desk."""
    me = PublicKeys.of(keys.public)
    parts: list[Part] = [GiveRole(me, DeskRole.EDITOR), Policy({"desk": plan.desk, **numbers(plan.policy)})]
    statement = draft_statement(roster.id, parts)
    with roster.commit(pen) as draft:
        draft.decide(Root(statement, [(PersonId(keys.public.id), sign_statement(statement, keys.signing))]))
    with roster.commit(pen) as draft:
        record_id = new_record_id(pen.now_ms(), pen.chance)
        draft.set("person", record_id, {"person": keys.public.id, "name": plan.person, "role": DeskRole.EDITOR.value})


def _write_inbox(inbox: Compartment, pen: Pen) -> None:
    """The desk's public intake key (PROTOCOL 11): its seed lies in the inbox, where it can be purged."""
    seed = SealSeed.draw()
    fields = {
        "seed": seed.expose().hex(),
        "recipient": str(HybridIdentity(seed).recipient),
        "since_ms": pen.now_ms(),
    }
    with inbox.commit(pen) as draft:
        draft.set("intake_key", new_record_id(pen.now_ms(), pen.chance), fields)


def make_slots(made: Vault, secret: IdentitySecret, places: Places, plan: Plan, around: Surroundings) -> None:
    """The slot file of a new person: a passphrase and a recovery code, both seen to open."""
    keys = PersonKeys(secret)
    device = _device(made, keys, around) if plan.use_ring else None
    public = keys.public
    file = slots.SlotFile(slots.VERSION, plan.mark, public.sign_key, public.seal_key, places.drawer, places.log, ())
    made_slots: tuple[slots.Slot, ...] = (
        slots.make_passphrase_slot(file, secret, plan.passphrase, device, around.cost()),
        slots.make_recovery_slot(file, secret, plan.recovery),
    )
    path = made.slots(public.id)
    slot_files.store(path, msgspec.structs.replace(file, slots=made_slots))
    # A slot that was not seen to open is not believed in.
    again = slot_files.load(path)
    slots.open_with_passphrase(again, plan.passphrase, device)
    slots.open_with_recovery(again, plan.recovery)


def _device(made: Vault, keys: PersonKeys, around: Surroundings) -> DeviceSecret | None:
    device = DeviceSecret.draw()
    try:
        around.ring.write(device_name(made.id, keys.public.id), device.expose())
    except (KeyRingAbsent, KeyRingLocked, KeyRingRefused, NotInKeyRing):
        return None
    return device
