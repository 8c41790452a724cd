"""People: a key pair and the name that the roster gives it."""

from dataclasses import dataclass
from enum import StrEnum

from tipdesk.domain.ids import PersonId


class DeskRole(StrEnum):
    REPORTER = "reporter"
    EDITOR = "editor"
    SECURITY_EDITOR = "security editor"


@dataclass(frozen=True)
class Person:
    id: PersonId
    name: str
    role: DeskRole
    mark: str = ""
