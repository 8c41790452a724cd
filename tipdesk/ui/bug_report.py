"""A report of a fault that a person can read before giving it away: places in the program, and nothing else.

What a frame held, what a message said, where files lie on this laptop, who sits at it and when it happened are never
in it: an exception's text may quote a tip, a path the name of a person, a time a line of somebody's log.
"""

import re
import site
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import CodeType, TracebackType
from typing import Final

import tipdesk

Facts = tuple[tuple[str, str], ...]
"""Versions and the system, in the order in which they are shown."""

ELSEWHERE: Final = "outside of the program"
FIRST: Final = 8
LAST: Final = 24
CHAIN_MOST: Final = 8
NAME_MOST: Final = 60
_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_.]*")
_CODE: Final = re.compile(r"<(lambda|listcomp|dictcomp|setcomp|genexpr|module)>")
HEAD: Final = """\
Tipdesk: report of a fault
This is all that it says: versions, the kind of fault, and places in the program.
No text, no name, no path, no time. Read it before you give it away."""


@dataclass(frozen=True)
class Fault:
    """One exception of a chain: its kind, and where it passed, outermost first."""

    kind: str
    places: tuple[str, ...]
    left_out: int = 0
    because: str = ""


@dataclass(frozen=True)
class Report:
    """The text is the whole of it: nothing else is given away with it."""

    facts: Facts
    faults: tuple[Fault, ...]

    def text(self) -> str:
        lines = [HEAD, "", *(f"{name}: {_plain(value)}" for name, value in self.facts)]
        for fault in self.faults:
            lines += ["", f"{fault.because}{fault.kind}"]
            cut = FIRST if fault.left_out else len(fault.places)
            lines += [f"    {one}" for one in fault.places[:cut]]
            if fault.left_out:
                lines += [f"    ({fault.left_out} more)", *(f"    {one}" for one in fault.places[cut:])]
        return "\n".join(lines) + "\n"


def report_of(failure: BaseException, facts: Facts) -> Report:
    """The exception with all that led to it, innermost cause last. It keeps no frame and no exception."""
    return Report(facts, tuple(_chain(failure)))


def _chain(failure: BaseException) -> Iterator[Fault]:
    seen: set[int] = set()
    at: BaseException | None = failure
    because = ""
    while at is not None and id(at) not in seen and len(seen) < CHAIN_MOST:
        seen.add(id(at))
        yield _fault(at, because)
        if isinstance(at, BaseExceptionGroup):
            yield from (_fault(one, "together with: ") for one in at.exceptions[:CHAIN_MOST])
        if at.__cause__ is not None:
            at, because = at.__cause__, "caused by: "
        else:
            at, because = (None if at.__suppress_context__ else at.__context__), "while handling: "


def _fault(failure: BaseException, because: str) -> Fault:
    places = tuple(_places(failure.__traceback__))
    if len(places) <= FIRST + LAST:
        return Fault(_kind(type(failure)), places, 0, because)
    return Fault(_kind(type(failure)), places[:FIRST] + places[-LAST:], len(places) - FIRST - LAST, because)


def _places(trace: TracebackType | None) -> Iterator[str]:
    while trace is not None:
        code = trace.tb_frame.f_code
        yield f"{_file(code.co_filename)}:{trace.tb_lineno} {_function(code)}"
        trace = trace.tb_next


def _kind(kind: type[BaseException]) -> str:
    """A class that was made on the way might bear any name: only what looks like one is shown."""
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    return name[:NAME_MOST] if _NAME.fullmatch(name) else "an unnamed kind of fault"


def _function(code: CodeType) -> str:
    name = code.co_name
    return name[:NAME_MOST] if _NAME.fullmatch(name) or _CODE.fullmatch(name) else "?"


def _file(name: str) -> str:
    """From the package on, ours or a library's: what stands before it would name a person or a folder of theirs."""
    path = Path(name)
    for folder in _roots():
        try:
            inside = path.relative_to(folder).as_posix()
        except ValueError:
            continue
        return inside if re.fullmatch(r"[\w./-]+", inside, re.ASCII) else ELSEWHERE
    return "the frozen library" if name.startswith("<frozen ") else ELSEWHERE


def _roots() -> tuple[Path, ...]:
    """The most particular first: libraries lie inside of Python's own folder."""
    packages = [*site.getsitepackages(), sysconfig.get_paths()["purelib"], sysconfig.get_paths()["platlib"]]
    library = Path(sysconfig.get_paths()["stdlib"])
    return (Path(tipdesk.__file__).parent.parent, *map(Path, packages), library.parent)


def _plain(value: str) -> str:
    """A version or a system's name: letters, digits and a few signs."""
    return re.sub(r"[^A-Za-z0-9 ._+(),:/-]", "?", value)[:NAME_MOST]
