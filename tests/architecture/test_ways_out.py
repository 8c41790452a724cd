"""Every way out of the vault is known by name: what prints, fills a clipboard, or writes a file for a person."""

import ast

from architecture.source import modules

CALLS = {
    ("atomic", "write"), ("atomic", "writing"), ("parts", "copy"), ("_parts", "copy"), ("clipboard", "copy"),
    ("", "QPrinter"), ("", "QPdfWriter"), ("", "setMimeData"),
}  # fmt: skip
ON_RECORD = {
    "tipdesk/desk/exporting.py": "releases.release, with recipient and purpose",
    "tipdesk/desk/receipts.py": "releases.receipt",
    "tipdesk/desk/audit_report.py": "a report of the log: REPORT_MADE with its digest",
    "tipdesk/exchange/packet_file.py": "a packet: PACKET_SENT before it is sealed",
    "tipdesk/ui/tips/copying.py": "releases.copied, with recipient and purpose, before the clipboard has it",
    "tipdesk/ui/view/copying.py": "releases.copied, with recipient and purpose, before the clipboard has it",
    "tipdesk/ui/view/receipts.py": "releases.receipt before the printer has a page",
    "tipdesk/ui/release/printing.py": "exporting.printing before the printer has a page",
}
NOTHING_OF_THE_VAULT = {
    "tipdesk/cli/copying.py": "a file that is in no vault",
    "tipdesk/exchange/join.py": "public keys",
    "tipdesk/ui/shell/clipboard.py": "the clipboard itself, which the others fill",
    "tipdesk/app/window.py": "words of a bug report, without content",
    "tipdesk/desk/mark.py": "within the vault's own folders",
    "tipdesk/desk/keyfiles.py": "within the vault's own folders",
    "tipdesk/desk/vault.py": "within the vault's own folders",
    "tipdesk/ui/audit/paper.py": "drawn into memory, for audit_report",
    "tipdesk/ui/view/receipt_paper.py": "drawn into memory, for receipts",
}
KEYS_OF_INTAKE = "tipdesk/ui/settings/intake_paper.py"
"""A public address and its page: nothing that anybody confided."""


def ways() -> set[str]:
    found = set()
    for module in modules():
        if module.shown.startswith(("tipdesk/seal/", "tipdesk/ledger/", "tipdesk/cli/tour/", "tipdesk/cli/demo")):
            continue
        for node in ast.walk(module.tree):
            for call in _called(node):
                if call in CALLS:
                    found.add(module.shown)
    return found


def _called(node: ast.AST) -> list[tuple[str, str]]:
    """As (what it is asked of, name): a function that is handed on counts as called."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        return [("", node.func.id)]
    if isinstance(node, ast.Attribute):
        of = node.value
        name = of.id if isinstance(of, ast.Name) else of.attr if isinstance(of, ast.Attribute) else ""
        return [(name, node.attr), ("", node.attr)]
    return []


def test_every_way_out_of_the_vault_is_on_record_first_or_carries_nothing_of_it() -> None:
    strange = ways() - set(ON_RECORD) - set(NOTHING_OF_THE_VAULT) - {KEYS_OF_INTAKE}
    assert not strange, f"Lead it through desk.releases, and name it here with what records it.\n{strange}"


def test_no_way_out_is_named_that_is_none() -> None:
    gone = (set(ON_RECORD) | set(NOTHING_OF_THE_VAULT)) - ways()
    assert not gone, f"Take it out of this list.\n{gone}"
