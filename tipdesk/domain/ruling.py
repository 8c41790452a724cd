"""What the desk's root can decide, part by part, as a page shows it before anybody signs."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tipdesk.domain.ids import CompartmentId, PersonId
from tipdesk.domain.person import DeskRole


@dataclass(frozen=True)
class GivesRole:
    person: PersonId
    role: DeskRole


@dataclass(frozen=True)
class EndsRole:
    """Ends all that the person was given at the desk before."""

    person: PersonId


@dataclass(frozen=True)
class SetsHolders:
    """From the next statement on, `needed` of these sign."""

    holders: tuple[PersonId, ...]
    needed: int


@dataclass(frozen=True)
class SetsPolicy:
    said: Mapping[str, Any]


@dataclass(frozen=True)
class NamesLead:
    """A lead for a story without leads."""

    comp: CompartmentId
    person: PersonId


@dataclass(frozen=True)
class OpensStory:
    """One opening of one story's recovery box, for the lead named."""

    comp: CompartmentId
    person: PersonId


Part = GivesRole | EndsRole | SetsHolders | SetsPolicy | NamesLead | OpensStory
