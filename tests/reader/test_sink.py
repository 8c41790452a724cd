"""What a reader says goes out whole, whatever letters a format let through."""

import io

from reader.hearing import unframe

from tipdesk.reader.messages import Pace, Role, Sender, TipFound
from tipdesk.reader.sink import Sink


def test_half_a_letter_costs_itself_and_not_the_item() -> None:
    out = io.BytesIO()
    sink = Sink(out.write, lambda: None, 1, pace=Pace.TAKE, skip=set(), after=0)
    facts = sink.document("a\udcff.pdf", "application/pdf", Role.ATTACHMENT, (b"bytes",))
    tip = TipFound(1, None, 1, "mail", "half \ud83d", Sender("\udc00", ""), None, "", "whole \U0001f98a", (facts,), ())
    sink.say(tip)
    (heard,) = unframe(out.getvalue()).tips
    assert (heard.title, heard.sender.name, heard.text) == ("half \ufffd", "\ufffd", "whole \U0001f98a")
    assert heard.documents[0].name == "a\ufffd.pdf"
