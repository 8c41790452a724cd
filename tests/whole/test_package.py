"""What is installed elsewhere carries all that it needs."""

import subprocess
import sys
import zipfile
from importlib.metadata import version
from pathlib import Path

import pytest
from paths import CHECKOUT

SETUPTOOLS_LEAST = 77


@pytest.mark.skipif(
    int(version("setuptools").split(".")[0]) < SETUPTOOLS_LEAST,
    reason="needs the build backend of packaging/requirements",
)
def test_a_built_package_carries_resources_and_schema_and_no_tests(tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.mkdir()
    for name in ("tipdesk", "resources", "pyproject.toml", "setup.py", "README.md", "LICENSE"):
        (source / name).symlink_to(CHECKOUT / name)
    command = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "--no-index", "-q", "-w", "."]
    subprocess.run([*command, str(source)], cwd=tmp_path, check=True, capture_output=True, timeout=120)
    (wheel,) = tmp_path.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    wanted = {
        "tipdesk/resources/tokens.json",
        "tipdesk/resources/help/index.md",
        "tipdesk/resources/help/ar/index.md",
        *(f"tipdesk/resources/i18n/tipdesk_{code}.qm" for code in ("en", "de", "ar")),
        "tipdesk/ledger/schema/001_ledger.sql",
        "tipdesk/ledger/schema/002_lines.sql",
    }
    assert wanted <= names
    assert not [name for name in names if name.startswith("tests/")]
