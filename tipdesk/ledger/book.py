"""What those who write in a compartment work on."""

from collections.abc import Callable
from typing import NamedTuple

from tipdesk.ledger.cards import Shape
from tipdesk.ledger.connection import Connection
from tipdesk.ledger.ids import CompartmentId
from tipdesk.ledger.state import FoldState
from tipdesk.ledger.store import SqlGraph


class Book(NamedTuple):
    """What a writer works on: one compartment's connection, graph, fold and shape."""

    db: Connection
    comp: CompartmentId
    graph: SqlGraph
    state: FoldState
    shape: Shape
    settle: Callable[[], None]
    """Lets the roster follow root before anybody asks what counts; elsewhere it does nothing."""
