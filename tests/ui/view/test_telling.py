"""What the safe view says of a file agrees with what its card says."""

from tipdesk.domain.document import Document
from tipdesk.domain.ids import DocumentId, TipId
from tipdesk.intake.viewing import Kind, Reason, Remark, Shown
from tipdesk.ui.tips.telling import document_card
from tipdesk.ui.view import telling
from tipdesk.ui.view.telling import kind_word


def test_a_document_named_like_a_program_is_called_so_by_its_card_and_by_the_safe_view() -> None:
    one = Document(DocumentId("d" * 32), TipId("t" * 32), "invoice.pdf.exe", "application/pdf", 2_100_000, "")
    card = document_card(one)
    assert card.about == "2.1 MB · Named like a program"
    assert card.refused
    assert kind_word("application/pdf", "invoice.pdf.exe") == "PDF, named like a program"
    assert kind_word("application/octet-stream") == "Unknown kind"
    assert kind_word("application/vnd.microsoft.portable-executable", "a.exe") == "Program for Windows"


def test_what_is_locked_with_a_password_is_told_so_and_not_that_its_kind_is_unknown() -> None:
    shown = Shown(Kind.OTHER, "application/pdf", 900, pages=1, remarks=(Remark.RAW,), failed=Reason.CLOSED)
    told = telling.remarks(shown)
    assert "password" in told[0]
    assert not any("not known" in one for one in told)
    unknown = Shown(Kind.OTHER, "application/octet-stream", 900, pages=1, remarks=(Remark.RAW,))
    assert "not known" in telling.remarks(unknown)[0]
    sealed = Shown(Kind.OTHER, "application/age", 900, pages=1, remarks=(Remark.RAW,))
    assert "not known" not in telling.remarks(sealed)[0]
