"""What holds for every test: no network, no display, no real home folder, and hypothesis kept modest."""

import os
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import corpus_table
import pytest
import tongues
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from reader.misread import KNOWN

from tipdesk.platform import linux
from tipdesk.seal import kdf
from tipdesk.seal.secrets import Passphrase
from tipdesk.ui.catalogue import Catalogue

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Qt would ask the desktop's services about themes and accessibility; there are none here.
os.environ.setdefault("NO_AT_BRIDGE", "1")

settings.register_profile("modest", max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("soak", max_examples=2000, deadline=None, suppress_health_check=list(HealthCheck))
settings.load_profile("soak" if os.environ.get("TIPDESK_SOAK") else "modest")


_HOMES = count()


@pytest.fixture(autouse=True)
def nobodys_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder of the test's own: no test reads or writes that of whoever runs it."""
    # Numbered by us: pytest looks through all folders of the run for the next free number, at each test.
    home = tmp_path_factory.getbasetemp() / "homes" / str(next(_HOMES))
    home.mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    for name in ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    # The machine's own key ring is never asked; tests/whole starts one of its own.
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    return home


@pytest.fixture(autouse=True)
def stretched_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same passphrase with the same salt is stretched once: a desk is founded and unlocked in each third test.

    A pure function, and its own result. Where it is measured the salt is zero, and each time counts.
    """
    stretch, known = kdf.stretch, dict[tuple[bytes, bytes, kdf.Cost], bytes]()

    def remembered(passphrase: Passphrase, salt: bytes, cost: kdf.Cost) -> bytes:
        asked = (passphrase.expose(), bytes(salt), cost)
        if asked not in known or not any(salt):
            known[asked] = stretch(passphrase, salt, cost)
        return known[asked]

    monkeypatch.setattr(kdf, "stretch", remembered)


@pytest.fixture(autouse=True)
def unfiltered(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A system-call filter is for good and for every test after: those that want one start a process of their own."""
    monkeypatch.setattr(linux, "_add_filter", lambda _libc: None)
    before = _filters()
    yield
    assert _filters() == before, "this test denied its process something for good: do it in a process of its own"


@pytest.fixture(autouse=True)
def numbers_as_they_were() -> Iterator[None]:
    """A command writes numbers as C does, for scripts: tests after it write them as people do."""
    before = QLocale()
    yield
    QLocale.setDefault(before)


def _filters() -> str:
    said = Path("/proc/self/status")
    lines = said.read_text(encoding="utf-8").splitlines() if said.exists() else []
    return next((line for line in lines if line.startswith("Seccomp_filters")), "")


@pytest.fixture
def sheet_of(request: pytest.FixtureRequest) -> Callable[[str], corpus_table.Sheet]:
    """The page on which a test writes what it asked of one kind of the corpus."""
    return corpus_table.sheet_of(request, KNOWN)


pytest_terminal_summary = corpus_table.pytest_terminal_summary


@pytest.fixture(scope="session")
def sentences(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The window's languages as Qt reads them, made from what stands in resources/i18n now."""
    return tongues.compiled(tmp_path_factory.mktemp("i18n"))


@pytest.fixture(scope="session")
def qapp(qapp: QApplication, sentences: Path) -> QApplication:
    """It speaks English: without its plurals there would be `1 tips`."""
    english = Catalogue(sentences / "tipdesk_en.qm")
    english.setParent(qapp)
    qapp.installTranslator(english)
    QLocale.setDefault(QLocale("en"))
    return qapp
