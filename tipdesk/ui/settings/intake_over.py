"""What the page about receiving sealed files asks of the desk, and its gateway over it. Every call runs on a worker."""

from pathlib import Path
from typing import Protocol

from tipdesk.desk import intake_address, intake_keys, rules, sender_keys
from tipdesk.desk.intake_address import Address, Why
from tipdesk.desk.intake_keys import KEY_MOST, OpeningKey
from tipdesk.desk.sender_keys import SenderKey
from tipdesk.desk.session import Session
from tipdesk.domain.access import Action, can
from tipdesk.errors import Missing, NoKeyInFile, ReadOnly
from tipdesk.ui import when
from tipdesk.ui.look import Look
from tipdesk.ui.settings.intake_values import FILE_NAME, AddressShown, IntakeShown, KeyShown
from tipdesk.ui.tongue import tr


class IntakeGateway(Protocol):
    """Calls raise `TipdeskError`."""

    def intake(self) -> IntakeShown: ...

    def renew(self) -> None: ...

    def file(self, *, classic: bool) -> bytes:
        """What is published: a file that `age -R` takes."""
        ...

    def save(self, path: str, data: bytes) -> None: ...

    def bring_in(self, path: str, passphrase: str) -> None: ...

    def bring_in_public(self, path: str) -> None: ...

    def remove(self, record: str) -> None: ...


class IntakeOverDesk:
    """`key_command` starts a key process, in which a key that comes from outside is looked at."""

    def __init__(self, session: Session, look: Look, key_command: tuple[str, ...]) -> None:
        self._session, self._look, self._command = session, look, key_command

    def intake(self) -> IntakeShown:
        session = self._session
        if not rules.reads_inbox(session):
            return IntakeShown(
                session.standing.desk, None, (), (), "", may_change=False, may_remove=False, open_here=False
            )
        found, actor = intake_address.addresses(session), rules.actor(session, session.places.inbox)
        return IntakeShown(
            desk=session.standing.desk,
            address=self._address(found[0]) if found else None,
            older=tuple(self._older(one) for one in found[1:]),
            keys=tuple(self._key(one) for one in intake_keys.listed(session)),
            due=_due(intake_address.due(session)),
            may_change=can(actor, Action.WRITE_STORY).allowed,
            may_remove=can(actor, Action.PURGE).allowed,
            senders=tuple(self._key(one) for one in sender_keys.listed(session)),
        )

    def renew(self) -> None:
        intake_address.renew(self._session)

    def file(self, *, classic: bool) -> bytes:
        found = intake_address.addresses(self._session)
        if not found:
            raise Missing(FILE_NAME)
        write = intake_address.classic_file_of if classic else intake_address.file_of
        return write(found[0], self._session.standing.desk).encode("utf-8")

    def save(self, path: str, data: bytes) -> None:
        """Public by its nature: it may lie anywhere."""
        try:
            Path(path).write_bytes(data)
        except OSError as failure:
            raise ReadOnly(Path(path).name) from failure

    def bring_in(self, path: str, passphrase: str) -> None:
        intake_keys.bring_in(self._session, _read(path), passphrase, self._command)

    def bring_in_public(self, path: str) -> None:
        sender_keys.bring_in(self._session, _read(path), self._command)

    def remove(self, record: str) -> None:
        if any(one.id == record for one in sender_keys.listed(self._session)):
            sender_keys.remove(self._session, record)
        else:
            intake_keys.remove(self._session, record)

    def _address(self, one: Address) -> AddressShown:
        since, by = when.day(self._look, one.since_ms), when.day(self._look, one.due_ms)
        words, known = " ".join(one.words), self._session.standing.people.get(str(one.by))
        drawn_by = known.name if known is not None else str(one.by)[:12]
        return AddressShown(one.hybrid, one.classic, words, " ".join(one.classic_words), since, by, drawn_by)

    def _older(self, one: Address) -> str:
        until = when.day(self._look, one.until_ms or 0)
        words = tr("The address of {since} opens what still comes until {until}; then its secret is destroyed.")
        return words.format(since=when.day(self._look, one.since_ms), until=until)

    def _key(self, one: OpeningKey | SenderKey) -> KeyShown:
        now = self._session.around.now_ms()
        expired = one.expires_ms is not None and one.expires_ms <= now
        state = tr("revoked") if one.revoked else tr("expired") if expired else ""
        return KeyShown(one.id, one.fingerprint, "; ".join(one.names), state)


def _due(why: Why | None) -> str:
    match why:
        case Why.HALF_A_YEAR:
            return tr("Half a year has passed. Publish the new one wherever the old one stands.")
        case Why.SOMEBODY_LEFT:
            return tr("Somebody who left the inbox knows its secret. Publish the new one wherever the old one stands.")
        case _:
            return ""


def _read(path: str) -> bytes:
    try:
        with Path(path).open("rb") as source:
            return source.read(KEY_MOST + 1)
    except FileNotFoundError as gone:
        raise Missing(Path(path).name) from gone
    except OSError as closed:
        raise NoKeyInFile from closed
