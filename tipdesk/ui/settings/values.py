"""What the settings page shows and changes, as frozen values."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from typing import Any

from tipdesk.domain.retention import Rule, What
from tipdesk.domain.settings import Policy
from tipdesk.domain.tip import TriageState
from tipdesk.ui.proposed import Proposed


class Section(StrEnum):
    """In the order of the list; the value is what `GoToSettings` names."""

    POLICY = "policy"
    DESK = "desk"
    STATES = "states"
    RETENTION = "retention"
    INTAKE = "intake"
    RULES = "rules"
    SLOTS = "slots"
    APPEARANCE = "appearance"
    KEYBOARD = "keyboard"
    LAPTOP = "laptop"
    PROMISES = "promises"
    LICENCES = "licences"


@dataclass(frozen=True)
class DeskSettings:
    """All that root decides: as it is, or as one would propose it."""

    name: str
    policy: Policy
    states: tuple[TriageState, ...]
    rules: tuple[Rule, ...]

    def changed_from(self, other: "DeskSettings") -> tuple[str, ...]:
        """What differs, one name each; each number of the policy by itself."""
        found = [name for name in NUMBERS if getattr(self.policy, name) != getattr(other.policy, name)]
        found += [name for name in ("name", "states", "rules") if getattr(self, name) != getattr(other, name)]
        return tuple(found)

    def plain(self) -> str:
        """For the sealed draft."""
        policy = {name: getattr(self.policy, name) for name in NUMBERS}
        rules = [{"state": r.state, "days": r.days, "what": r.what.value} for r in self.rules]
        return json.dumps(
            {"name": self.name, "policy": policy, "states": [asdict(s) for s in self.states], "rules": rules}
        )


NUMBERS = ("reveals_a_day", "reveal_most_s", "lock_after_s", "clipboard_s", "keepers_needed", "keepers_of")


def settings_of(plain: str, base: DeskSettings) -> DeskSettings:
    """A draft read back; what cannot be read is as it is now."""
    try:
        said: dict[str, Any] = json.loads(plain)
        policy: dict[str, Any] = {name: int(said["policy"][name]) for name in NUMBERS}
        states = tuple(TriageState(**one) for one in said["states"])
        rules = tuple(Rule(one["state"], one["days"], What(one["what"])) for one in said["rules"])
        return DeskSettings(str(said["name"]), replace(base.policy, **policy), states, rules)
    except (ValueError, KeyError, TypeError):
        return base


@dataclass(frozen=True)
class DeskShown:
    """The desk's part of the page. `tips` counts by state; `due` by state, within 14 days."""

    now: DeskSettings
    version: int
    may_propose: bool
    needed: int
    holders: int
    used_today: int
    tips: Mapping[str, int]
    due: Mapping[str, int]
    proposals: tuple[Proposed, ...]


@dataclass(frozen=True)
class Slot:
    memory_mib: int
    passes: int
    with_ring: bool


@dataclass(frozen=True)
class Check:
    """A line of what this laptop can and cannot do; `kept` false: it is only said, good or not."""

    tells: str
    good: bool
    kept: bool = False
