"""A report names places in the program, and nothing that was worked on, nobody, and no place on this laptop."""

import gc
import getpass
import json
import platform
import traceback
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipdesk.app.about import about
from tipdesk.domain.weight import Act, Touches, weigh
from tipdesk.ui.bug_report import FIRST, LAST, Report, report_of

CANARY = "ZQCANARY"
FACTS = (("tipdesk", "0.1.0"),)


def caught(work: Any) -> BaseException:
    try:
        work()
    except BaseException as failure:  # noqa: BLE001  whatever it is, it is what the test wants
        return failure
    raise AssertionError("nothing failed")


def fail_with_everything() -> None:
    secret = f"{CANARY} local"
    try:
        json.loads(f"{{{CANARY}")
    except ValueError as first:
        first.add_note(f"{CANARY} note")
        error = KeyError(f"{CANARY} message", secret)
        error.add_note(f"{CANARY} other note")
        raise error from first


def test_a_report_has_kinds_and_places_and_nothing_that_was_worked_on() -> None:
    failure = caught(fail_with_everything)
    assert CANARY in "".join(traceback.format_exception(failure))
    text = report_of(failure, FACTS).text()
    assert CANARY not in text
    assert "\nKeyError\n" in text
    assert "caused by: json.decoder.JSONDecodeError" in text
    assert "json/decoder.py:" in text
    assert "fail_with_everything" in text
    assert "tipdesk: 0.1.0" in text


def test_our_own_places_are_named_from_the_package_on() -> None:
    text = report_of(caught(lambda: weigh(Act(Touches.STORY, name=""))), FACTS).text()
    assert "    tipdesk/domain/weight.py:" in text
    assert " weigh\n" in text


@pytest.mark.parametrize("folder", ["/home/ZQCANARY/tipdesk", "/tmp/ZQCANARY", "ZQCANARY"])
def test_no_path_of_this_laptop_is_in_it(folder: str) -> None:
    code = compile("def f():\n    raise ValueError('x')\n", f"{folder}/made.py", "exec")
    names: dict[str, Any] = {}
    exec(code, names)
    text = report_of(caught(names["f"]), FACTS).text()
    assert CANARY not in text
    assert "outside of the program:2 f" in text
    assert str(Path.home()) not in text


def test_kinds_and_functions_that_were_made_on_the_way_are_not_named() -> None:
    kind = type(f"{CANARY} is her name", (Exception,), {})

    def work() -> None:
        raise kind(CANARY)

    work.__code__ = work.__code__.replace(co_name=f"{CANARY} lives here")
    text = report_of(caught(work), FACTS).text()
    assert CANARY not in text
    assert "an unnamed kind of fault" in text


def test_a_deep_fault_is_cut_in_the_middle_and_says_by_how_much() -> None:
    def deeper(n: int) -> None:
        if not n:
            raise ValueError(CANARY)
        deeper(n - 1)

    report = report_of(caught(lambda: deeper(500)), FACTS)
    (fault,) = report.faults
    assert len(fault.places) == FIRST + LAST
    assert fault.left_out == 502 + 1 - FIRST - LAST
    assert f"({fault.left_out} more)" in report.text()


def test_a_group_and_a_ring_of_causes_come_to_an_end() -> None:
    group = ExceptionGroup(CANARY, [ValueError(CANARY), OSError(2, CANARY, f"/home/{CANARY}")])
    group.__cause__ = caught(fail_with_everything)
    group.__cause__.__cause__ = group
    text = report_of(group, FACTS).text()
    assert CANARY not in text
    assert "together with: FileNotFoundError" in text
    assert text.count("ExceptionGroup") == 1


def test_a_report_keeps_neither_frames_nor_the_exception() -> None:
    class Held:
        pass

    def work() -> None:
        held = Held()
        raise ValueError(held)

    failure: BaseException | None = caught(work)
    assert failure is not None
    report = report_of(failure, FACTS)
    failure = None
    gc.collect()
    assert not [one for one in gc.get_objects() if isinstance(one, Held)]
    assert report.faults


def test_versions_and_system_name_neither_the_machine_nor_the_person() -> None:
    text = Report(about(), ()).text()
    assert "tipdesk: " in text
    assert "cryptography: " in text
    assert not platform.node() or platform.node() not in text
    assert str(Path.home()) not in text
    assert getpass.getuser() not in text.replace("root", "") or getpass.getuser() == "root"


@given(st.text(max_size=200))
def test_a_fact_that_is_none_cannot_bring_lines_of_its_own(value: str) -> None:
    text = Report((("Qt", value),), ()).text()
    assert len(text.split("\n")) == len(Report((("Qt", ""),), ()).text().split("\n"))
    assert text.isprintable() or set(text) & {"\n"}
