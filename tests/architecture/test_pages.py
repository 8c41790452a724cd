"""What pages say of the program is so: names resolve, links lead somewhere."""

import ast
import re
from pathlib import Path

import pytest
from architecture.source import PACKAGE, ROOMS
from paths import CHECKOUT, RESOURCES

NAME = re.compile(rf"`(?:tipdesk\.)?((?:{'|'.join(ROOMS)}|errors)(?:\.[A-Za-z_][A-Za-z_0-9]*)+)(?:\(\))?`")
LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)]*)?\)")
PAGES = [*sorted((RESOURCES / "design").rglob("*.md")), CHECKOUT / "CONTRIBUTING.md"]
HELP = sorted((RESOURCES / "help").glob("*.md"))


def _members(tree: ast.AST) -> dict[str, ast.AST]:
    found: dict[str, ast.AST] = {}
    for node in ast.iter_child_nodes(tree):
        match node:
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name) | ast.AsyncFunctionDef(name=name):
                found[name] = node
            case ast.Assign(targets=targets):
                found |= {one.id: node for one in targets if isinstance(one, ast.Name)}
            case ast.AnnAssign(target=ast.Name(id=name)):
                found[name] = node
    return found


def _resolves(name: str) -> bool:
    parts, at = name.split("."), PACKAGE
    while parts and (at / parts[0]).is_dir():
        at = at / parts.pop(0)
    if parts and (at / f"{parts[0]}.py").is_file():
        at = at / f"{parts.pop(0)}.py"
    source = at / "__init__.py" if at.is_dir() else at
    node: ast.AST = ast.parse(source.read_text("utf-8")) if source.is_file() else ast.Module([], [])
    for part in parts:
        members = _members(node)
        if part not in members:
            return False
        node = members[part]
    return True


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(CHECKOUT).as_posix())
def test_every_dotted_name_on_a_page_is_there(page: Path) -> None:
    lost = [name for name in NAME.findall(page.read_text("utf-8")) if not _resolves(name)]
    assert not lost, f"{page.name} names what is not there: mend the page. {lost}"


@pytest.mark.parametrize(
    "page",
    [*PAGES, *HELP, CHECKOUT / "README.md", CHECKOUT / "CHANGELOG.md"],
    ids=lambda page: page.relative_to(CHECKOUT).as_posix(),
)
def test_every_link_leads_to_a_file(page: Path) -> None:
    inside = (link for link in LINK.findall(page.read_text("utf-8")) if "://" not in link)
    lost = [link for link in inside if not (page.parent / link).exists()]
    assert not lost, f"{page.name} links to what is not there: {lost}"


def test_every_help_page_is_linked_from_the_first_one() -> None:
    first = RESOURCES / "help" / "index.md"
    linked = set(LINK.findall(first.read_text("utf-8")))
    lost = [page.name for page in HELP if page != first and page.name not in linked]
    assert not lost, f"Add a line to help/index.md for each: {lost}"


def test_the_threats_page_is_never_empty() -> None:
    assert "Not stopped" in (RESOURCES / "design" / "threats.md").read_text("utf-8")
