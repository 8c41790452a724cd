"""A built package carries `resources/` inside itself; everything else stands in pyproject.toml."""

import shutil
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py


class WithResources(build_py):
    """Lays `resources/` into the package, where `app` looks first. An editable install reads the checkout's own."""

    def run(self) -> None:
        super().run()
        if not self.editable_mode:
            to = Path(self.build_lib) / "tipdesk" / "resources"
            shutil.rmtree(to, ignore_errors=True)
            shutil.copytree(Path(__file__).parent / "resources", to)


setup(cmdclass={"build_py": WithResources})
