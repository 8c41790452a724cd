"""Letters that pass for Latin ones are named in the language of the window."""

from desks import Desk, desk
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from tipdesk.desk import tips
from tipdesk.desk.arrivals import Arrival, Shelf
from tipdesk.domain import text
from tipdesk.domain.ids import TipId
from tipdesk.ui import foreign
from tipdesk.ui.foreign import passing_for_latin, visible
from tipdesk.ui.tips.telling import cautions

__all__ = ["desk"]

PAYPAL, ADMIN = "p\u0430ypal", "\uff21dmin"


class Kyrillisch(QTranslator):
    """The languages have their words later than a test has its sentence."""

    def translate(self, context: str, words: str, about: str | None = None, n: int = -1) -> str:
        return {"Cyrillic": "kyrillisch"}.get(words, words)

    def isEmpty(self) -> bool:  # noqa: N802  Qt names it
        return False


def test_each_script_has_a_name_in_words() -> None:
    assert set(foreign.SCRIPTS) == {name for name, _ in text.SCRIPTS}


def test_the_name_of_a_script_speaks_the_language_of_the_window(qapp: QApplication) -> None:
    spoken = Kyrillisch()
    qapp.installTranslator(spoken)
    try:
        assert visible(PAYPAL) == "p\u0430⟨kyrillisch⟩ypal"
        assert visible("a\u202eb") == "a⟨RLO⟩b"
        assert passing_for_latin((PAYPAL, "plain", f"{ADMIN} of {PAYPAL}")) == (3, "kyrillisch, Full-width")
    finally:
        qapp.removeTranslator(spoken)


def test_a_tip_says_in_a_sentence_that_letters_pass_for_latin_ones(desk: Desk) -> None:
    inbox = desk.session.places.inbox
    said, sender = f"Pay at https://{PAYPAL}.example", f"{ADMIN}@b.example"
    shelf = Shelf(desk.session, inbox)
    (tip,) = shelf.file([Arrival("d" * 64, "mail", "Invoice", said, sender_address=sender)])
    told = cautions(tips.whole(desk.session, inbox, TipId(tip)))
    assert [one.fact for one in told] == ["2 letters pass for Latin ones, and are not: Cyrillic, Full-width."]
    assert not cautions(tips.whole(desk.session, inbox, TipId(desk.tip())))
