"""Who looks at documents loads much; who reads mail loads none of it, and starts as fast as before."""

import subprocess
import sys

HEAVY = {"PIL", "pikepdf", "pypdfium2", "pi_heif", "lxml"}


def loaded(module: str) -> set[str]:
    program = f"import sys; sys.path.insert(0, '.'); import {module}; print(*sys.modules)"
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return {name.partition(".")[0] for name in said.stdout.split()}


def test_the_reader_of_mail_loads_no_library_that_shows_documents() -> None:
    assert not HEAVY & loaded("tipdesk.reader.__main__")


def test_the_process_that_looks_has_all_of_them_before_it_shuts_itself_in() -> None:
    assert HEAVY - {"lxml"} <= loaded("tipdesk.reader.view.process")
