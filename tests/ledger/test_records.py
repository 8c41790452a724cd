"""A record stays what it began as, whatever is written over it later."""

from pathlib import Path

from compartments import Laptop, record_id

from tipdesk.ledger import records
from tipdesk.ledger.compartment import Compartment

TIP = record_id(7)


def begun(folder: Path) -> tuple[Laptop, Compartment]:
    laptop = Laptop()
    compartment = laptop.found(folder)
    with compartment.commit(laptop.pen) as draft:
        draft.set("tip", TIP, {"title": "the hull", "state": "new"})
    return laptop, compartment


def test_a_write_of_another_kind_takes_a_record_out_of_no_list(tmp_path: Path) -> None:
    laptop, compartment = begun(tmp_path)
    view = compartment.reading()
    for kind, state in (("box", "checking"), ("tip", "using")):
        with compartment.commit(laptop.pen) as draft:
            draft.set(kind, TIP, {"state": state})
        assert view.record(TIP).kind == "tip"
        assert view.counts("tip") == {state: 1}
        assert [card.record for card in view.page("tip", [state])] == [TIP]
        assert view.counts("box") == {}
    view.close()
    compartment.close()


def test_a_member_of_a_set_and_a_line_of_a_log_hide_no_field(tmp_path: Path) -> None:
    laptop, compartment = begun(tmp_path)
    with compartment.commit(laptop.pen) as draft:
        draft.add("tip", TIP, "title", "planted")
        draft.log("tip", TIP, {"title": "planted", "more": 1})
    view = compartment.reading()
    assert records.plain(view.record(TIP)) == {"title": "the hull", "state": "new", "more": 1}
    view.close()
    compartment.close()


def test_what_is_written_over_a_line_of_a_log_hides_nothing_of_it(tmp_path: Path) -> None:
    laptop, compartment = begun(tmp_path)
    event = record_id(8)
    with compartment.commit(laptop.pen) as draft:
        draft.log("event", event, {"kind": "opened", "at_ms": 5})
    with compartment.commit(laptop.pen) as draft:
        draft.set("event", event, {"kind": "planted", "seen": 1})
        draft.log("event", event, {"kind": "planted too"})
    view = compartment.reading()
    assert records.plain(view.record(event)) == {"kind": "opened", "at_ms": 5, "seen": 1}
    view.close()
    compartment.close()
