"""A built package carries `resources/` inside itself; everything else stands in pyproject.toml."""

import shutil
import subprocess
import sys
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

LRELEASE = [
    *(sys.executable, "-c"),
    "import sys; from PySide6.scripts.pyside_tool import lrelease; sys.exit(lrelease())",
    "-silent",
]


class WithResources(build_py):
    """Lays `resources/` into the package, where `app` looks first. An editable install reads the checkout's own.

    The sentences go along as Qt reads them: `lrelease` comes with the PySide6 that `build-system.requires` names.
    """

    def run(self) -> None:
        super().run()
        if not self.editable_mode:
            to = Path(self.build_lib) / "tipdesk" / "resources"
            shutil.rmtree(to, ignore_errors=True)
            shutil.copytree(Path(__file__).parent / "resources", to)
            sentences = sorted((to / "i18n").glob("*.ts"))
            subprocess.run([*LRELEASE, *sentences], check=True)  # noqa: S603  our own files
            for one in sentences:
                one.unlink()


setup(cmdclass={"build_py": WithResources})
