"""What rots is never the average: one window, one controller, one class that nobody stopped (STYLE 2)."""

import ast

from architecture.source import Module, modules, walk

LINES, STATEMENTS, METHODS = 300, 30, 12


def _statements(function: ast.AST) -> int:
    """Statements within, a nested function's own not counted twice and docstrings not at all."""
    count, waiting = 0, list(ast.iter_child_nodes(function))
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            count += 1
            continue
        if isinstance(node, ast.stmt) and not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)):
            count += 1
        waiting.extend(ast.iter_child_nodes(node))
    return count


def _public(klass: ast.ClassDef) -> int:
    methods = (one for one in klass.body if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef))
    return sum(not method.name.startswith("_") and not _overrides(method) for method in methods)


def _overrides(method: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Qt's own names, which a widget answers to and nobody calls."""
    return method.name != method.name.lower()


def test_a_module_has_at_most_300_lines() -> None:
    long = [f"{one.shown}: {lines}" for one in modules() if (lines := one.text.count("\n")) > LINES]
    assert not long, f"Longer than {LINES} lines: split by what each half's first docstring line would say.\n{long}"


def test_a_function_has_at_most_30_statements() -> None:
    def found(module: Module) -> list[str]:
        functions = walk(module, ast.FunctionDef)
        return [f"{module.shown}:{f.lineno} {f.name}: {n}" for f in functions if (n := _statements(f)) > STATEMENTS]

    long = [line for module in modules() for line in found(module)]
    assert not long, f"More than {STATEMENTS} statements: name the steps, one function each.\n{long}"


def test_a_class_has_at_most_12_public_methods() -> None:
    def found(module: Module) -> list[str]:
        return [f"{module.shown} {k.name}: {n}" for k in walk(module, ast.ClassDef) if (n := _public(k)) > METHODS]

    wide = [line for module in modules() for line in found(module)]
    assert not wide, f"More than {METHODS} public methods: which of them belong to another thing?\n{wide}"


def test_every_module_says_in_its_first_line_what_lives_there() -> None:
    silent = [one.shown for one in modules() if not (ast.get_docstring(one.tree) or "").strip()]
    assert not silent, f"Give the module a first docstring line; if it needs 'and', it is two modules.\n{silent}"
