"""The desk that every test here starts from, and pages that can take back what was done over it."""

import pytest
from desks import Desk, desk
from windows import at_work

from tipdesk.ui.page import PageParts

__all__ = ["desk"]


@pytest.fixture
def parts(parts: PageParts, desk: Desk) -> PageParts:
    return at_work(parts, desk.session)
