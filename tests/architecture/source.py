"""The source as trees, read once for all the tests of this folder."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TypeVar

from paths import CHECKOUT

T = TypeVar("T", bound=ast.AST)
PACKAGE = CHECKOUT / "tipdesk"
ROOMS = ("app", "cli", "ui", "exchange", "intake", "desk", "ledger", "seal", "domain", "reader", "platform")


@dataclass(frozen=True)
class Module:
    """One file of the program."""

    path: Path
    text: str
    tree: ast.Module

    @property
    def shown(self) -> str:
        return self.path.relative_to(CHECKOUT).as_posix()

    @property
    def room(self) -> str:
        return self.path.relative_to(PACKAGE).parts[0].removesuffix(".py")


@cache
def modules() -> tuple[Module, ...]:
    texts = ((path, path.read_text("utf-8")) for path in sorted(PACKAGE.rglob("*.py")))
    return tuple(Module(path, text, ast.parse(text)) for path, text in texts)


def walk(module: Module, kind: type[T]) -> Iterator[T]:
    return (node for node in ast.walk(module.tree) if isinstance(node, kind))


def dotted(node: ast.AST) -> str:
    """`os.urandom` for the call's function, or the empty text."""
    match node:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=value, attr=attr):
            before = dotted(value)
            return f"{before}.{attr}" if before else ""
        case _:
            return ""
