"""Where the material lies that tests use and the repository does not hold; absent, a test says so and is skipped."""

import os
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parent.parent
SAMPLES = CHECKOUT / "tests" / "samples"
RESOURCES = CHECKOUT / "resources"


def _beside(variable: str, name: str) -> Path:
    folder = Path(os.environ.get(variable) or CHECKOUT.parent / "shared" / name)
    if not folder.is_dir():
        pytest.skip(f"{name} is absent: set {variable}, or lay it at ../shared/{name}", allow_module_level=True)
    return folder


def corpus(kind: str) -> Path:
    """One kind of the corpus of real files."""
    folder = _beside("TIPDESK_CORPUS", "corpus") / kind
    if not folder.is_dir():
        pytest.skip(f"the corpus holds no {kind}", allow_module_level=True)
    return folder


def model() -> Path:
    """The executable reading of the fold."""
    return _beside("TIPDESK_MODEL", "model")


def bench() -> Path:
    """Generators and peers of the bars."""
    return _beside("TIPDESK_BENCH", "bench")


def ui() -> Path:
    """The drawn windows."""
    return _beside("TIPDESK_UI", "ui")
