"""Somebody with a vault of their own, spoken to by commands: what they say, send and receive."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from whole.desktop import Desktop
from whole.terminal import Terminal


@dataclass
class Colleague:
    """A person at their own laptop: the same machine, another vault."""

    bare: Desktop | Terminal
    name: str

    @property
    def vault(self) -> str:
        return str(self.bare.root / f"vault of {self.name}")

    @property
    def stick(self) -> Path:
        path = self.bare.root / f"stick of {self.name}"
        path.mkdir(exist_ok=True)
        return path

    def says(self, *words: str, status: int = 0) -> list[dict[str, Any]]:
        done = self.bare.tipdesk("--vault", self.vault, "--json", *words)
        assert done.returncode == status, f"{self.name}: {words}: {done.stdout}{done.stderr}"
        return [json.loads(line) for line in done.stdout.splitlines()]

    def sends(self, *words: str) -> list[dict[str, Any]]:
        return self.says("packet", "send", "--out", str(self.stick), *words)

    def receives(self, *packets: str, status: int = 0) -> list[dict[str, Any]]:
        return self.says("packet", "receive", *packets, status=status)
