"""A receipt is a PDF that names the document, and neither program nor person."""

import getpass
import re
import zlib

from tipdesk.ui.view.receipt_paper import Receipt, drawn

RECEIPT = Receipt("Receipt", "Vell Harbour Lantern", (("SHA-256", "ab" * 32), ("Name", "a\u202eb")), ("Claims.",) * 80)


def test_it_is_a_pdf_of_as_many_pages_as_it_needs_without_a_person_in_its_fields(qapp: object) -> None:
    made = drawn(RECEIPT)
    assert made.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type\s*/Page\b", made)) >= 2
    told = made + b"".join(_opened(one) for one in re.findall(rb"stream\r?\n(.*?)endstream", made, re.DOTALL))
    assert re.findall(rb"/(?:Title|Creator|Author) ?\(([^)]*)\)", made) == [b"", b"", b""]
    for name in (getpass.getuser().encode() + b"@", b"/home/", b"Tipdesk"):
        assert name not in told


def _opened(data: bytes) -> bytes:
    try:
        return zlib.decompress(data)
    except zlib.error:
        return b""
