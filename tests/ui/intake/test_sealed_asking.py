"""Files sealed with a passphrase: the page asks for it, opens them, and asks again where it was wrong."""

import sys
from pathlib import Path

from desks import Desk
from keyed import COMMAND
from pytestqt.qtbot import QtBot
from windows import show

from tipdesk.intake.host import reader_command
from tipdesk.seal.age import files
from tipdesk.seal.age.scrypt import ScryptRecipient
from tipdesk.seal.secrets import Passphrase
from tipdesk.ui.changes import GoToImport
from tipdesk.ui.intake.over_desk import ImportOverDesk
from tipdesk.ui.intake.page import ImportPage
from tipdesk.ui.intake.sealed_asking import PassphraseOfFiles, SealedAsking
from tipdesk.ui.page import PageParts


def test_a_sealed_file_asks_for_its_passphrase_until_it_opens(
    desk: Desk, parts: PageParts, qtbot: QtBot, tmp_path: Path
) -> None:
    sealed = files.seal_bytes([ScryptRecipient(Passphrase(b"blue cabinet"), 4)], b"Nobody looked at the hull.\n")
    (tmp_path / "tip.age").write_bytes(sealed)
    asking, command = SealedAsking(), reader_command(sys.executable)
    page = ImportPage(
        parts, lambda story: asking.over(ImportOverDesk(desk.session, parts.look, command, story, COMMAND))
    )
    asking.watch(page)
    stands = show(qtbot, page)
    page.arrive(GoToImport((str(tmp_path / "tip.age"),)))

    def asked() -> PassphraseOfFiles:
        def open_ones() -> list[PassphraseOfFiles]:
            return [one for one in stands.page.window().findChildren(PassphraseOfFiles) if one.isVisible()]

        qtbot.waitUntil(lambda: bool(open_ones()), timeout=20_000)
        return open_ones()[0]

    for words in ("red cabinet", "blue cabinet"):
        dialog = asked()
        dialog.typed.setText(words)
        dialog.accepted.emit()
    qtbot.waitUntil(lambda: page.work.preview.counts.new == 1, timeout=20_000)
    assert [row.found for row in page.work.preview.rows] == ["Nobody looked at the hull."]
