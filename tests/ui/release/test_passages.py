"""What of a text comes into a copy: what a reader would see, and nothing deleted, hidden or said beside it."""

from dataclasses import dataclass, field

import pytest

from tipdesk.intake.viewing import Claim, Inner, Kind, Mark, Page, Role, Shown, Style
from tipdesk.ui.release.passages import LEFT_OUT, LONGEST, Passage, has_text, passages


@dataclass
class Pages:
    """Stands in for the sandbox: it says pages."""

    pages: list[tuple[str, tuple[Mark, ...]]] = field(default_factory=list)

    def leaf_text(self, page: int) -> Page:
        return Page(page, *self.pages[page])


def told(*pages: tuple[str, tuple[Mark, ...]], kind: Kind = Kind.OFFICE, titles: tuple[str, ...] = ()) -> list[str]:
    shown = Shown(kind, "", 1, pages=len(pages), titles=titles)
    return [one.text for one in passages(Pages(list(pages)), shown)]  # type: ignore[arg-type]


@pytest.mark.parametrize("style", sorted(LEFT_OUT))
def test_what_no_page_shows_is_left_out_with_its_line(style: Style) -> None:
    text = "kept\nZQSECRET\nalso kept ZQ\n"
    marks = (Mark(5, 14, style), Mark(24, 26, style))
    assert told((text, marks)) == ["kept", "also kept "]


@pytest.mark.parametrize("style", sorted(set(Style) - LEFT_OUT))
def test_what_is_shown_is_kept(style: Style) -> None:
    assert told(("one two", (Mark(0, 3, style),))) == ["one two"]


def test_who_said_what_is_said_beside_goes_with_it() -> None:
    text = "body\n[Perla Noor] who knows?\n"
    assert told((text, (Mark(5, 18, Style.OURS), Mark(18, 29, Style.COMMENT)))) == ["body"]


def test_a_sheet_that_is_hidden_as_a_whole_is_not_even_named() -> None:
    pages = (("a\tb\n", (Mark(0, 4, Style.ROW),)), ("c\td\n", (Mark(0, 4, Style.ROW), Mark(0, 4, Style.HIDDEN))))
    assert told(*pages, titles=("Open", "Payments to Perla")) == ["Open", "a\tb"]


def test_rows_and_headings_are_told() -> None:
    shown = Shown(Kind.OFFICE, "", 1, pages=1)
    page = ("Head\na\tb\n", (Mark(0, 4, Style.HEADING), Mark(5, 9, Style.ROW)))
    found = list(passages(Pages([page]), shown))  # type: ignore[arg-type]
    assert found == [Passage("Head", ((0, 4),)), Passage("a\tb", row=True)]


def test_empty_lines_stay_and_hidden_letters_have_names() -> None:
    assert told(("one\r\n\r\ntwo\u202e!\n", ()), kind=Kind.TEXT) == ["one", "", "two\u27e8RLO\u27e9!"]


def test_a_long_line_is_parted_at_blanks_and_nothing_of_it_is_lost() -> None:
    text = "word " * LONGEST
    parts = told((text, ()))
    assert "".join(parts) == text
    assert max(map(len, parts)) <= LONGEST
    assert all(part.endswith(" ") for part in parts)
    unbroken = "x" * (3 * LONGEST + 7)
    assert "".join(told((unbroken, ()))) == unbroken


def test_of_a_mail_the_few_headers_that_a_person_looks_at_come_along_and_its_files_are_named() -> None:
    claims = (Claim("From", "Perla"), Claim("Received", "from ZQHOST"), Claim("Subject", "x\u202ey"))
    inner = (Inner("a\u202e.pdf", "application/pdf", "", 2048, "", Role.ATTACHMENT),)
    shown = Shown(Kind.MAIL, "", 1, pages=1, claims=claims, inner=inner)
    found = "\n".join(one.text for one in passages(Pages([("body", ())]), shown))  # type: ignore[arg-type]
    assert "From: Perla" in found
    assert "x\u27e8RLO\u27e9y" in found
    assert "a\u27e8RLO\u27e9.pdf" in found
    assert "ZQHOST" not in found


def test_bytes_sound_and_pages_of_pixels_have_no_text_to_be_set() -> None:
    assert has_text(Shown(Kind.TEXT, "", 1, pages=1))
    for shown in (
        Shown(Kind.OTHER, "", 1, pages=1), Shown(Kind.RECORDING, "", 1, pages=1), Shown(Kind.PDF, "", 1, leaves=2),
        Shown(Kind.EMPTY, "", 0), Shown(Kind.TEXT, "", 1),
    ):  # fmt: skip
        assert not has_text(shown)
