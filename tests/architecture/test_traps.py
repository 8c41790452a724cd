"""Traps that were met once; each message says what to do instead (STYLE 24)."""

import ast

import pytest
from architecture.source import Module, dotted, modules, walk

CHANCE = ("os.urandom", "secrets.", "random.", "uuid.", "os.getrandom")
CLOCKS = ("time.time", "time.time_ns", "datetime.now", "datetime.datetime.now", "datetime.utcnow", "date.today")
SQL = ("sqlcipher3", "sqlite3")


def _calls(module: Module) -> list[tuple[int, str]]:
    return [(call.lineno, dotted(call.func)) for call in walk(module, ast.Call)]


def _imports(module: Module) -> list[tuple[int, str]]:
    plain = [(node.lineno, alias.name) for node in walk(module, ast.Import) for alias in node.names]
    return plain + [(node.lineno, node.module or "") for node in walk(module, ast.ImportFrom)]


def _where(found: list[tuple[Module, int, str]]) -> str:
    return "\n".join(f"{module.shown}:{line} {what}" for module, line, what in found)


def test_type_checking_is_no_back_door() -> None:
    found = [one.shown for one in modules() if "TYPE_CHECKING" in one.text]
    assert not found, f"A cycle means that something lives in the wrong room: move it.\n{found}"


def test_only_seal_draws_real_chance() -> None:
    found = [
        (module, line, name)
        for module in modules()
        if module.room != "seal"
        for line, name in _calls(module)
        if any(name == one or (one.endswith(".") and name.startswith(one)) for one in CHANCE)
    ]
    assert not found, f"Take `chance` from outside; keys and nonces are drawn in seal.\n{_where(found)}"


def test_only_app_knows_the_real_clock() -> None:
    found = [
        (module, line, name)
        for module in modules()
        if module.room not in ("app", "__main__")
        for line, name in _calls(module)
        if name in CLOCKS
    ]
    assert not found, f"Take `now_ms` from outside: app hands the clock over.\n{_where(found)}"


def test_except_exception_stands_in_the_task_runner_and_the_outermost_lines_only() -> None:
    allowed = {"tipdesk/ui/shell/runner.py", "tipdesk/reader/serve.py", "tipdesk/app.py", "tipdesk/__main__.py"}
    found = [
        (module, node.lineno, dotted(node.type) if node.type else "bare")
        for module in modules()
        if module.shown not in allowed
        for node in walk(module, ast.ExceptHandler)
        if node.type is None or dotted(node.type) in ("Exception", "BaseException")
        if not (isinstance(node.body[-1], ast.Raise) and node.body[-1].exc is None)  # undone, and passed on
    ]
    assert not found, f"Catch the narrowest type, and raise from it (STYLE 8).\n{_where(found)}"


def test_nobody_spins_the_event_loop() -> None:
    found = [(m, line, name) for m in modules() for line, name in _calls(m) if name.endswith("processEvents")]
    assert not found, f"Give the work to the task runner.\n{_where(found)}"


def test_the_ledger_has_the_only_sql() -> None:
    found = [
        (module, line, name)
        for module in modules()
        if module.room != "ledger"
        for line, name in _imports(module)
        if name.split(".")[0] in SQL
    ]
    assert not found, f"Ask the ledger.\n{_where(found)}"


def test_seal_has_the_only_cryptography() -> None:
    found = [
        (module, line, name)
        for module in modules()
        if module.room != "seal"
        for line, name in _imports(module)
        if name.split(".")[0] == "cryptography"
    ]
    assert not found, f"Ask seal, which says why each use is safe.\n{_where(found)}"


def test_no_log_and_no_print_outside_commands() -> None:
    found = [(module, line, name) for module in modules() for line, name in _imports(module) if name == "logging"]
    printed = [
        (m, line, name)
        for m in modules()
        if m.room not in ("cli", "__main__", "app")
        for line, name in _calls(m)
        if name == "print"
    ]
    assert not found + printed, f"Nothing readable leaves by a log: return a value.\n{_where(found + printed)}"


@pytest.mark.parametrize("name", ["NamedTemporaryFile", "mkstemp", "TemporaryFile", "SpooledTemporaryFile"])
def test_nothing_readable_goes_to_a_temporary_file(name: str) -> None:
    found = [(m, line, at) for m in modules() for line, at in _calls(m) if at.split(".")[-1] == name]
    assert not found, f"Keep it in memory, or sealed beside the compartment.\n{_where(found)}"


MOVING = ("QPropertyAnimation", "QVariantAnimation", "QParallelAnimationGroup", "QSequentialAnimationGroup", "QMovie")


def test_nothing_moves_by_itself() -> None:
    found = [
        (module, line, name)
        for module in modules()
        for line, name in _calls(module)
        if name.rpartition(".")[2] in MOVING
    ]
    assert not found, f"Some systems ask for no motion, and Qt does not tell: show the state at once.\n{_where(found)}"


def test_keys_are_written_in_one_table() -> None:
    """A field may know its own arrows; what a page does by a key is an intent of the table."""
    allowed = {"tipdesk/ui/keys.py", "tipdesk/ui/shell/window.py", "tipdesk/ui/widgets/over.py"}
    found = [
        (module, line, name)
        for module in modules()
        if module.room == "ui" and module.shown not in allowed
        for line, name in _calls(module)
        if name.rpartition(".")[2] in ("QKeySequence", "QShortcut")
    ]
    assert not found, f"Add a row to ui/keys.py and give the page an act for it.\n{_where(found)}"
