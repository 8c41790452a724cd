"""Pixels come to the window as rows of RGB, and as nothing else: no decoder of Qt's is called anywhere in it."""

import ast

from architecture.source import PACKAGE, modules

DECODERS = {
    "QImageReader", "QMovie", "fromData", "loadFromData", "QTextBrowser", "setHtml", "QDesktopServices",
    "QWebEngineView", "QMediaPlayer", "QPdfDocument", "setOpenExternalLinks", "insertHtml", "setMarkdown",
}  # fmt: skip
OUR_OWN = {
    "tipdesk/ui/help/sheet.py": {"QTextBrowser", "setMarkdown"},
}
"""Files of ours, from beside the program."""


def test_no_module_of_the_window_has_a_decoder_or_something_that_opens_for_it() -> None:
    found = []
    for module in modules():
        if not module.path.is_relative_to(PACKAGE / "ui"):
            continue
        names = {node.attr for node in ast.walk(module.tree) if isinstance(node, ast.Attribute)}
        names |= {node.id for node in ast.walk(module.tree) if isinstance(node, ast.Name)}
        strange = names & DECODERS - OUR_OWN.get(module.shown, set())
        found += [f"{module.shown}: {sorted(strange)}"] if strange else []
    assert not found, (
        f"What came from outside is drawn in the sandbox, and comes as pixels (ui/view/pixels.py).\n{found}"
    )
