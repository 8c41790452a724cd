"""Every sentence that a person reads is whole, passes through tr(), and has its words in each language."""

import ast
import re
import runpy
from pathlib import Path

import pytest
from paths import CHECKOUT

KEEPER = runpy.run_path(str(CHECKOUT / "packaging" / "sentences.py"))
FOUND = KEEPER["sentences"]()
FIELD = re.compile(r"\{(\w*)\}")
FSI, PDI = "\u2068", "\u2069"
# Numbers, days, and sentences of ours: their direction is known.
OURS = frozenset({
    "n", "day", "time", "count", "done", "all", "total", "cap", "size", "seconds", "s", "first", "second", "third",
    "number", "of", "page", "pages", "hit", "hits", "version", "k", "new", "old", "days", "limit", "found", "known",
    "most", "least", "bits", "digit", "did", "fact", "rest", "finding", "before", "claimed", "seen", "hours", "when",
    "step", "changes",
})  # fmt: skip

# The same word in both languages, a unit, or a name.
SAME_IN_GERMAN = frozenset({
    "Passphrase", "Filter", "Laptop", "Spam", "Status", "Text", "Name", "Film", "PDF", "XML", "Tipdesk", "Signal",
    "SecureDrop", "WhatsApp", "Telegram", "OnionShare", "GlobaLeaks", "Hush Line", "Codename", "HH:mm", "Ines Corvane",
    "PNG", "JPEG", "Version {n}.", "PDF, CSV", "Filter: {words}", "SHA-256", "Person", "Mara Vole", "Laptops",
    "Cherokee",
})  # fmt: skip
UNITS = re.compile(r"\b(KB|MB|GB|MiB|s|min|N|S|W)\b")

# What stands in Latin letters in Arabic as well.
LATIN_IN_ARABIC = re.compile(
    r"Tipdesk|Enter|Esc|Maildir|age1?|tipdesk doctor|SecureDrop|OnionShare|Hush Line|GlobaLeaks"
)

# Not for reading: names that systems know, classes, style sheets, stored words, languages in their own tongue.
SILENT = re.compile(
    r"^(Tipdesk|unknown place|.*[{};].*:.*|x-kde-\w+|Exclude\w+|CanInclude\w+|Row|Changes|Drafting|in person| all new|"
    r"English|Deutsch|License\S*|Classifier|[A-Z][a-z]+([A-Z][a-z]+)+)$",
    re.DOTALL,
)
# A report of a fault and the version go to maintainers, in English; the dialog round it speaks the person's language.
FOR_MAINTAINERS = frozenset({"tipdesk/ui/bug_report.py", "tipdesk/app/about.py", "tipdesk/app/here.py"})
NOT_READ_BY_PEOPLE = {
    "NewType", "TypeVar", "setObjectName", "maketrans", "normalize", "replace", "Signal", "hasFormat", "find_spec",
    "startswith", "endswith", "removeprefix", "strftime", "QKeySequence", "encode", "decode", "setStyleSheet", "Tag",
    "read_text", "write_text", "getattr", "cast", "partition", "split", "ValueError", "KeyError", "RuntimeError",
    "NotImplementedError", "ModuleNotFoundError", "TypeError", "sorted", "get", "isinstance",
}  # fmt: skip


def _files() -> list[Path]:
    return [path for room in KEEPER["ROOMS"] for path in sorted((CHECKOUT / room).rglob("*.py"))]


def _parents(tree: ast.AST) -> dict[ast.AST, ast.AST]:
    return {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}


def _called(node: ast.AST) -> str:
    return KEEPER["named"](node) if isinstance(node, ast.Call) else ""


def _asks(node: ast.AST) -> bool:
    return _called(node) in {"tr", "translate", "later", "deed"} and bool(getattr(node, "args", ()))


def _at(path: Path, node: ast.AST) -> str:
    return f"{path.relative_to(CHECKOUT)}:{getattr(node, 'lineno', 0)}"


@pytest.mark.parametrize("path", _files(), ids=lambda path: path.relative_to(CHECKOUT / "tipdesk").as_posix())
def test_no_sentence_is_glued_or_made_of_parts(path: Path) -> None:
    wrong = []
    tree = ast.parse(path.read_text("utf-8"))
    for _, rest, _ in KEEPER["asked"](tree):
        if isinstance(rest[0], ast.JoinedStr | ast.BinOp | ast.IfExp):
            wrong.append(f"{_at(path, rest[0])}: one whole literal within tr(), fields by .format() after it")
        words = KEEPER["literal"](rest[0]) or ""
        if "%n" in words:
            wrong.append(f"{_at(path, rest[0])}: %Ln, which writes the number as its place does: {words}")
    for node in ast.walk(tree):
        inside = node.values if isinstance(node, ast.JoinedStr) else [node.left, node.right] if _adds(node) else []
        said = [
            part for part in inside if _asks(getattr(part, "value", part)) or _formatted(getattr(part, "value", part))
        ]
        if said and not _only_spaces(node):
            wrong.append(
                f"{_at(path, node)}: a sentence is glued to something; give it a field, or use apart() or listed()"
            )
    assert not wrong, "\n".join(wrong)


def _adds(node: ast.AST) -> bool:
    return isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add | ast.Mod)


def _formatted(node: ast.AST) -> bool:
    """`tr(...).format(...)`."""
    func = getattr(node, "func", None)
    return isinstance(func, ast.Attribute) and func.attr == "format" and _asks(func.value)


def _only_spaces(node: ast.AST) -> bool:
    """Whole sentences one after another, parted by a space or a line: that is how every language does it."""
    if not isinstance(node, ast.JoinedStr):
        return False
    return all(not isinstance(part, ast.Constant) or not str(part.value).strip() for part in node.values)


@pytest.mark.parametrize("path", _files(), ids=lambda path: path.relative_to(CHECKOUT / "tipdesk").as_posix())
def test_whatever_a_person_may_read_passes_through_tr(path: Path) -> None:
    if path.relative_to(CHECKOUT).as_posix() in FOR_MAINTAINERS:
        return
    tree = ast.parse(path.read_text("utf-8"))
    parents = _parents(tree)
    wrong = [
        f"{_at(path, node)}: {node.value!r}"
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and _reads_like_words(node.value)
        and not _is_silent(node, parents)
    ]
    assert not wrong, "tr() or later() for what is read:\n" + "\n".join(wrong)


def _reads_like_words(text: str) -> bool:
    return bool(re.search(r"[a-z]{2,} [a-zA-Z]|^[A-Z][a-z]{2,}", text)) and not SILENT.match(text)


def _is_silent(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> bool:
    """A docstring, a table's key, an enum's value, what is compared, what only programs read, or inside tr()."""
    child, here = node, parents.get(node)
    while here is not None:
        if (
            _asks(here)
            or _called(here) in NOT_READ_BY_PEOPLE
            or isinstance(here, ast.Compare | ast.Subscript | ast.Expr)
        ):
            return not isinstance(here, ast.Expr) or child is node
        if isinstance(here, ast.Dict) and child in here.keys:
            return True
        if isinstance(here, ast.ClassDef):
            return any(getattr(base, "id", "").endswith("Enum") for base in here.bases)
        if isinstance(here, ast.AnnAssign | ast.Assign) and isinstance(parents.get(here), ast.Module):
            # Stored words, written beside the function that says them.
            return path_stores(here)
        child, here = here, parents.get(here)
    return False


def path_stores(node: ast.AST) -> bool:
    target = node.target if isinstance(node, ast.AnnAssign) else node.targets[0]  # type: ignore[attr-defined]
    return getattr(target, "id", "") in {"AGREED", "IN_TOUCH", "_SHEET", "_MAP", "MAP", "NO_DATE", "NOBODY", "__all__"}


def test_each_sentence_stands_in_each_languages_file() -> None:
    for code in KEEPER["FORMS"]:
        text = KEEPER["write"](code, FOUND, KEEPER["read"](code))
        kept = (KEEPER["FOLDER"] / f"tipdesk_{code}.ts").read_text("utf-8")
        assert kept == text, f"Run `make words`, and give the new sentences in tipdesk_{code}.ts their words."


@pytest.mark.parametrize("code", ["en", "de", "ar"])
def test_each_sentence_has_its_words_and_the_same_fields(code: str) -> None:
    known = KEEPER["read"](code)
    missing, wrong = [], []
    for key, one in FOUND.items():
        if code == "en" and not one.numbered:
            continue
        forms = known.get(key, [])
        if len(forms) != (KEEPER["FORMS"][code] if one.numbered else 1) or not all(forms):
            missing.append(f"{one.file}: {key.words}")
        wrong += [
            f"{key.words} | {form}" for form in forms if set(FIELD.findall(form)) != set(FIELD.findall(key.words))
        ]
    assert not missing, f"{len(missing)} without words:\n" + "\n".join(missing)
    assert not wrong, "Other fields than the sentence has:\n" + "\n".join(wrong)


def test_no_sentence_was_left_in_english() -> None:
    german, arabic = KEEPER["read"]("de"), KEEPER["read"]("ar")
    left = [
        key.words
        for key, forms in german.items()
        if key.words in forms and key.words not in SAME_IN_GERMAN and _has_words(key.words)
    ]
    assert not left, left
    latin = re.compile(r"[A-Za-z]{3,}")
    strange = [
        form
        for key, forms in arabic.items()
        if not key.about.startswith("pattern")
        for form in forms
        if latin.search(re.sub(r"\{\w+\}|%Ln", "", form))
        and not re.search(r"[\u0600-\u06ff]", form)
        and not LATIN_IN_ARABIC.search(form)
        and form not in SAME_IN_GERMAN
    ]
    assert not strange, strange


def _has_words(text: str) -> bool:
    return any(letter.isalpha() for letter in UNITS.sub("", re.sub(r"\{\w+\}|%Ln", "", text)))


def test_what_is_filled_into_an_arabic_sentence_keeps_its_own_direction() -> None:
    bare = [
        form
        for forms in KEEPER["read"]("ar").values()
        for form in forms
        for field in FIELD.finditer(form)
        if field[1] not in OURS
        if form[field.start() - 1 : field.start()] != FSI or form[field.end() : field.end() + 1] != PDI
    ]
    assert not bare, "\n".join(bare)


@pytest.mark.parametrize("code", ["de", "ar"])
def test_sentences_end_as_they_do_in_english(code: str) -> None:
    """A full stop or an ellipsis that is lost is a sentence that was cut."""
    ends = {".": ".!", "…": "…", "?": "?؟", ":": ":"}
    cut = [
        f"{key.words} | {form}"
        for key, forms in KEEPER["read"](code).items()
        for form in forms
        if key.words[-1] in ends and form[-1] not in ends[key.words[-1]] and not key.words.endswith("28.3.")
    ]
    assert not cut, "\n".join(cut)


def test_what_no_native_speaker_has_reviewed_says_so() -> None:
    """In the files, in the glossary, and where a person reads it: the help's pages of languages and of licences."""
    for code in ("de", "ar"):
        assert "not yet reviewed by a native speaker" in (KEEPER["FOLDER"] / f"tipdesk_{code}.ts").read_text("utf-8")
    said = " ".join((KEEPER["FOLDER"] / "GLOSSARY.md").read_text("utf-8").split())
    assert "not yet reviewed by a native speaker" in said
    for name in ("languages.md", "licences.md"):
        assert "reviewed by a native speaker" in " ".join(
            (CHECKOUT / "resources/help" / name).read_text("utf-8").split()
        )
