"""Derived copies: sealed first, looked at, and then kept as documents of their own that name their original."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from tipdesk.desk import record, rules
from tipdesk.desk.copies_named import COPIES, COPY
from tipdesk.desk.fitting import fitting
from tipdesk.desk.looking import Opened, Provenance
from tipdesk.desk.session import Session
from tipdesk.desk.tips import codename
from tipdesk.domain.access import Action
from tipdesk.domain.copying import CopyFacts, CopyPlan
from tipdesk.domain.events import Details, EventKind
from tipdesk.domain.ids import DocumentId, TipId
from tipdesk.ledger import documents
from tipdesk.ledger.documents import SealedFields, Stream
from tipdesk.ledger.ids import CompartmentId, RecordId

ROLE: Final = COPY
ID_LETTERS: Final = 12
NO_DIGEST: Final = ""


@dataclass(frozen=True)
class Original:
    """What is copied: a document, or what a tip arrived as (then `record` is the tip)."""

    place: CompartmentId
    record: RecordId
    tip: TipId
    sha256: str


@dataclass(frozen=True)
class Proof:
    """A copy that lies sealed and is named by no commit yet: kept, or gone."""

    original: Original
    plan: CopyPlan
    pages: int
    sealed: SealedFields
    folder: Path


def original(session: Session, place: CompartmentId, document: DocumentId | None, tip: TipId | None) -> Original:
    """Raises `Missing`. What lies in the tip's own record has the tip's digest."""
    if document is not None:
        f = fitting(session.view(place).record(RecordId(document)).plain())
        return Original(place, RecordId(document), TipId(str(f.get("tip", ""))), str(f.get("sha256", "")))
    of = TipId(tip or "")
    f = fitting(session.view(place).record(RecordId(of)).plain())
    if f.get("original"):
        inner = fitting(session.view(place).record(RecordId(f["original"])).plain())
        return Original(place, RecordId(f["original"]), of, str(inner.get("sha256", "")))
    digest = f.get("digest") or hashlib.sha256(str(f.get("text", "")).encode()).hexdigest()
    return Original(place, RecordId(of), of, str(digest))


def develop(session: Session, of: Original, plan: CopyPlan, pages: int, pieces: Iterable[bytes]) -> Proof:
    """Seal it as it is made; nothing is left where `pieces` raises. Raises `NotAllowed` before anything is made."""
    return sealed(folder_of(session, of), of, plan, pages, pieces)


def folder_of(session: Session, of: Original) -> Path:
    """Where a copy of it would lie. Raises `NotAllowed`."""
    require(session, of.place)
    return session.compartment(of.place).location.documents


def sealed(folder: Path, of: Original, plan: CopyPlan, pages: int, pieces: Iterable[bytes]) -> Proof:
    """As `develop`, on whichever thread draws: it asks no compartment anything."""
    return Proof(of, plan, pages, documents.seal(folder, Stream(pieces)), folder)


def require(session: Session, place: CompartmentId) -> None:
    """Making a copy is writing there."""
    rules.require(session, Action.TRIAGE if place == session.places.inbox else Action.WRITE_STORY, place)


def look(proof: Proof) -> Opened:
    """The copy as it would be kept and leave, byte for byte: what was looked at already needs no line in the log."""
    about = Provenance(
        name_of(proof.sealed, proof.plan.form.value), proof.plan.form.media_type, proof.sealed.size,
        proof.sealed.sha256, "", 0, "", is_message=False, is_original=False,
    )  # fmt: skip
    made = Opened(about)
    made.attach(documents.reading(proof.folder, proof.sealed))
    return made


def drop(proof: Proof) -> None:
    """Not kept: its file goes at once."""
    (proof.folder / proof.sealed.file_name).unlink(missing_ok=True)


def keep(session: Session, proof: Proof) -> DocumentId:
    """On record, durable, and then one commit. Raises `NotAllowed`, `RecordNotWritten`: then nothing was kept."""
    of, plan, sealed = proof.original, proof.plan, proof.sealed
    require(session, of.place)
    made = session.new_id()
    details = Details(sha256=sealed.sha256, ref=of.record[:ID_LETTERS], tool=ROLE, covered=len(plan.covers))
    record.note(
        session, EventKind.COPY_MADE, subject=made[:ID_LETTERS], where=codename(session, of.place), count=proof.pages,
        details=details,
    )  # fmt: skip
    compartment = session.compartment(of.place)
    documents.sync(compartment.location.documents)
    fields = {
        "tip": of.tip, "name": name_of(sealed, plan.form.value), "media_type": plan.form.media_type, "role": ROLE,
        "at_ms": session.around.now_ms(), "copy_of": of.record, "copy_of_sha256": of.sha256,
        "copy_pages": proof.pages, "copy_covers": len(plan.covers), "copy_by": str(session.me),
        "copy_reasons": [cover.reason.value for cover in plan.covers], "copy_for": plan.watermark,
        **sealed.fields(),
    }  # fmt: skip
    with compartment.commit(session.pen) as draft:
        draft.set("document", made, fields)
        if of.tip:
            draft.add("tip", RecordId(of.tip), COPIES, made)
    return DocumentId(made)


def name_of(sealed: SealedFields, ending: str) -> str:
    """Of our own making: nothing of the original's name."""
    return f"copy-{sealed.sha256[:8]}.{'jpg' if ending == 'jpeg' else ending}"


def facts(session: Session, place: CompartmentId, document: DocumentId) -> CopyFacts | None:
    """What a copy says of itself; None for what is an original. Raises `Missing`."""
    return facts_of(session.view(place).record(RecordId(document)).plain())


def facts_of(plain: Mapping[str, Any]) -> CopyFacts | None:
    """Others may have written it: what does not fit counts as absent, and a copy names its original."""
    if plain.get("role") != ROLE or not isinstance(plain.get("copy_of"), str) or not plain["copy_of"]:
        return None
    reasons = plain.get("copy_reasons")
    return CopyFacts(
        plain["copy_of"], _text(plain, "copy_of_sha256"), _number(plain, "copy_pages"),
        _number(plain, "copy_covers"), _text(plain, "copy_by"), _number(plain, "at_ms"), _text(plain, "copy_for"),
        tuple(one for one in reasons if isinstance(one, str)) if isinstance(reasons, list) else (),
    )  # fmt: skip


def _text(plain: Mapping[str, Any], name: str) -> str:
    said = plain.get(name)
    return said if isinstance(said, str) else ""


def _number(plain: Mapping[str, Any], name: str) -> int:
    said = plain.get(name)
    return said if isinstance(said, int) and not isinstance(said, bool) and said >= 0 else 0
