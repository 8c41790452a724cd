"""Several people on one laptop: who has key slots here, and to whom of them each compartment's file key is sealed.

They share the file of what both are in, and nothing else: each has slots, a log and a drawer of their own.
"""

from dataclasses import replace

from tipdesk.desk import drawer, found, keyfiles, record, taking, vault
from tipdesk.desk.found import Plan, make_slots
from tipdesk.desk.lock import renew_mark
from tipdesk.desk.roster import read_standing
from tipdesk.desk.sealing import sealed_to
from tipdesk.desk.session import Places, Session
from tipdesk.desk.shapes import shape
from tipdesk.desk.surroundings import Surroundings
from tipdesk.desk.vault import Vault
from tipdesk.domain.events import Details, EventKind
from tipdesk.domain.ids import PersonId
from tipdesk.errors import DamagedFile, NoSuchName, NotForThisKey, VaultExists
from tipdesk.ledger import beside, rekey
from tipdesk.ledger.bulk import Pen
from tipdesk.ledger.compartment import Compartment
from tipdesk.ledger.ids import CompartmentId
from tipdesk.ledger.ids import PersonId as LedgerPerson
from tipdesk.ledger.location import Location
from tipdesk.ledger.roles import Kind
from tipdesk.ledger.writing import Author
from tipdesk.seal import slot_files
from tipdesk.seal.person import PersonKeys, PublicPerson
from tipdesk.seal.secrets import FileKey, IdentitySecret


def here(place: Vault) -> dict[PersonId, PublicPerson]:
    """Everybody who has key slots on this laptop. A slot file that is damaged names nobody."""
    people = {}
    for one in place.everyone():
        try:
            people[PersonId(one)] = slot_files.load(place.slots(one)).person
        except DamagedFile:
            continue
    return people


def marked(place: Vault, mark: str) -> PublicPerson:
    """Who chose this mark here; raises `NoSuchName`."""
    for one in place.everyone():
        file = slot_files.load(place.slots(one))
        if mark and mark in {file.mark, one}:
            return file.person
    raise NoSuchName(mark)


def begin(made: Vault, keys: PersonKeys, plan: Plan, around: Surroundings) -> Places:
    """Log and drawer of somebody who has joined no desk yet; the drawer notes the name that they gave."""
    pen = Pen(Author(LedgerPerson(keys.public.id), keys.signing), around.now_ms, around.chance)
    log = found.found_compartment(made, keys, pen, "log")
    own = found.found_compartment(made, keys, pen, "drawer")
    try:
        with own.commit(pen) as draft:
            fields = {"name": drawer.NEWCOMER, "value": plan.person, "at_ms": around.now_ms()}
            draft.set(drawer.SETTING, drawer.setting_id(drawer.NEWCOMER), fields)
        return Places(own.id, log.id, CompartmentId(""), CompartmentId(""))
    finally:
        own.close()
        log.close()


def add(place: Vault, plan: Plan, around: Surroundings) -> Session:
    """A second person's slots, log and drawer in this vault: a newcomer, whom an editor then lets join.

    The slot file is written last: killed before, they are not here. Raises `VaultExists` where the mark is taken.
    """
    if any(slot_files.load(place.slots(one)).mark == plan.mark for one in place.everyone()):
        raise VaultExists(plan.mark)
    secret = IdentitySecret.draw()
    keys = PersonKeys(secret)
    places = begin(place, keys, plan, around)
    make_slots(place, secret, places, plan, around)
    session = Session(vault.find(place.folder), keys, around, places)
    read_standing(session)
    renew_mark(session)
    return session


def keep(session: Session, comp: CompartmentId) -> None:
    """Seal the file's key to all on this laptop who are in it now; where somebody is out, the file gets a new one.

    To be called after whatever changes who is in it; called again, it changes nothing. On record before a re-key.
    Raises `VaultBusy` where another process has the file open: nobody who is out opens it, and the next call goes on.
    """
    # Worked out after each change, alone on the laptop too: whom this ends no later merge resumes (PROTOCOL 3).
    sealed, local = sealed_to(session, comp), here(session.vault)
    if len(local) == 1:
        return
    wanted = {who: person for who, person in local.items() if who in sealed}
    had = beside.key_people(session.compartment(comp).book.db) or frozenset([session.me])
    if not wanted or wanted.keys() == had:
        return
    if had <= wanted.keys():
        path = session.vault.key(comp)
        keyfiles.store(path, keyfiles.load(path, session.keys.opening), list(wanted.values()))
    else:
        _rekey(session, comp, wanted)
    if PersonId(session.me) in wanted:
        beside.remember_key_people(session.compartment(comp), map(LedgerPerson, wanted))


def _rekey(session: Session, comp: CompartmentId, wanted: dict[PersonId, PublicPerson]) -> None:
    """Both keys are sealed, to those who stay, until the new file lies in its place (PROTOCOL 10)."""
    called = taking.named(session, comp)
    details = Details(comp=str(comp), people=tuple(sorted(wanted)))
    record.note(session, EventKind.REKEYED, where=called.codename or called.kind, details=details)
    location, path, people = session.compartment(comp).location, session.vault.key(comp), list(wanted.values())
    session.forget(comp)
    old = rekey.fitting_key(location.path, keyfiles.load(path, session.keys.opening))
    new = FileKey.draw()
    keyfiles.store(path, [new, old], people)
    rekey.rekey(location.path, old, new)
    keyfiles.store(path, [new], people)


def notice(session: Session) -> tuple[CompartmentId, ...]:
    """What others on this laptop sealed to this person since: noted in their drawer, and listed. Cheap where alone."""
    if len(session.vault.everyone()) == 1 or not session.has_joined:
        return ()
    known = {str(one.comp) for one in drawer.memberships(session)} | {session.places.drawer, session.places.log}
    found_here = []
    for path in sorted(session.vault.compartments.glob("*.key")):
        comp = CompartmentId(path.stem)
        if str(comp) not in known and opens(session, comp) and _is_in(session, comp):
            taking.keep(session, comp)
            found_here.append(comp)
    return tuple(found_here)


def opens(session: Session, comp: CompartmentId) -> bool:
    """Whether its key is sealed to this person."""
    try:
        keyfiles.load(session.vault.key(comp), session.keys.opening)
    except (NotForThisKey, DamagedFile):
        return False
    return session.vault.key(comp).with_suffix(".db").exists()


def _is_in(session: Session, comp: CompartmentId) -> bool:
    """Only what is meant for them: a story or the inbox that they are in, or a log that they may read."""
    try:
        compartment = session.compartment(comp)
    except DamagedFile:
        return False
    kind = compartment.book.state.kind
    fits = kind in {drawer.STORY, Kind.LOG} or (kind == drawer.INBOX and not session.has_inbox)
    if fits and PersonId(session.me) in sealed_to(session, comp):
        return True
    session.forget(comp)
    return False


def rosters(session: Session) -> tuple[Compartment, ...]:
    """Rosters on this laptop whose key was sealed to a newcomer: none is believed before its words were typed."""
    found_here = []
    for path in sorted(session.vault.compartments.glob("*.key")):
        comp = CompartmentId(path.stem)
        if comp in {session.places.drawer, session.places.log} or not opens(session, comp):
            continue
        for key in keyfiles.load(path, session.keys.opening):
            try:
                compartment = Compartment.open(Location(session.vault.compartments, comp, key, shape))
            except DamagedFile:
                continue
            if compartment.book.state.kind == Kind.ROSTER:
                found_here.append(compartment)
            else:
                compartment.close()
            break
    return tuple(found_here)


def joined(session: Session, roster: CompartmentId) -> None:
    """The drawer notes the desk's roster: from now on the newcomer belongs to it."""
    session.places = replace(session.places, roster=roster)
    taking.keep(session, roster)
    read_standing(session)
    record.note(session, EventKind.DESK_JOINED)
