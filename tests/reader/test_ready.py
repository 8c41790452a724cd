"""Who looks at documents loads much; who reads mail loads none of it, and starts as fast as before."""

import io
import subprocess
import sys

import pikepdf
from reader.made import told_pdf

from tipdesk.intake.host import reader_command
from tipdesk.intake.viewing import ENTRY, Viewer

HEAVY = {"PIL", "pikepdf", "pypdfium2", "pi_heif", "lxml"}


def loaded(module: str) -> set[str]:
    program = f"import sys; sys.path.insert(0, '.'); import {module}; print(*sys.modules)"
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return {name.partition(".")[0] for name in said.stdout.split()}


def test_the_reader_of_mail_loads_no_library_that_shows_documents() -> None:
    assert not HEAVY & loaded("tipdesk.reader.__main__")


def test_the_process_that_looks_has_all_of_them_before_it_shuts_itself_in() -> None:
    assert HEAVY - {"lxml"} <= loaded("tipdesk.reader.view.process")


class Bytes:
    def __init__(self, data: bytes) -> None:
        self._data, self.size = data, len(data)

    def read_at(self, position: int, size: int) -> bytes:
        return self._data[position : position + size]


def test_what_opens_with_the_empty_password_is_drawn_and_examined_behind_the_sandbox() -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(told_pdf())) as pdf:
        pdf.docinfo["/Author"] = "Perla"
        pdf.save(out, encryption=pikepdf.Encryption(owner="somebody", user=""))
    with Viewer(reader_command(sys.executable, ENTRY)) as viewer:
        assert viewer.show(Bytes(out.getvalue())).leaves == 1
        said = {one.tag: one.value for one in viewer.examine().evidence}
    assert said["PDF:Author"] == "Perla"
    assert "PDF:UserAccess" in said
