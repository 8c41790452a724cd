"""A shelf in memory: what filing is given by the desk, without a vault."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from tipdesk.intake.shelf import Arrival


@dataclass
class MemoryShelf:
    """Holds what was filed; sealed documents that no arrival names are `orphans`."""

    takes_original_inline: bool = False
    filed: dict[str, Arrival] = field(default_factory=dict)
    withdrawn: set[str] = field(default_factory=set)
    sealed: dict[int, bytes] = field(default_factory=dict)
    commits: int = 0

    def known(self) -> frozenset[bytes]:
        return frozenset(one.digest for record, one in self.filed.items() if record not in self.withdrawn)

    def closed(self) -> frozenset[bytes]:
        return frozenset()

    def seal(self, name: str, media_type: str, chunks: Iterable[memoryview]) -> object:
        content = b"".join(bytes(chunk) for chunk in chunks)
        handle = len(self.sealed) + 1
        self.sealed[handle] = content
        return handle

    def file(self, arrivals: Iterable[Arrival]) -> tuple[str, ...]:
        self.commits += 1
        records = []
        for arrival in arrivals:
            records.append(f"{len(self.filed):032x}")
            self.filed[records[-1]] = arrival
        return tuple(records)

    def withdraw(self, records: Iterable[str]) -> None:
        self.withdrawn.update(records)

    @property
    def standing(self) -> list[Arrival]:
        return [one for record, one in self.filed.items() if record not in self.withdrawn]
