"""The demo's newsroom, built once a run: what tests of whole pages look at and do not change."""

from collections.abc import Iterator

import fakes
import pytest
from paths import RESOURCES

from tipdesk.cli.demo_desk import build
from tipdesk.desk.lock import lock
from tipdesk.desk.session import Session


@pytest.fixture(scope="session")
def newsroom(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    folder = tmp_path_factory.mktemp("newsroom")
    around = fakes.surroundings(folder / "state", clock=fakes.Clock(), ring=fakes.MemoryRing())
    session = build(folder / "vault", RESOURCES / "demo", around)
    yield session
    lock(session)
