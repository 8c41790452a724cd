"""Documents looked at: what is drawn, what is read, and what each says of its maker."""

import io

import pikepdf
import pytest
from PIL import Image, ImageChops, ImageOps, ImageStat
from reader import made

from tipdesk.reader.bounds import TooMuch
from tipdesk.reader.evidence.pdf_page import shifted
from tipdesk.reader.evidence.xmp import read_xmp
from tipdesk.reader.pages.ready import make_ready
from tipdesk.reader.view.evidence import Box, Evidence, Sign, Weight
from tipdesk.reader.view.leaves import Side, Style
from tipdesk.reader.view.looked import Looked
from tipdesk.reader.view.looking import Look, look_at
from tipdesk.reader.view.messages import Kind
from tipdesk.reader.view.serve import ENCODER
from tipdesk.reader.view.sources import Held


@pytest.fixture(scope="module", autouse=True)
def ready() -> None:
    make_ready()


def looked(data: bytes) -> Looked:
    return look_at(Held(memoryview(data)))


def signs(one: Looked) -> dict[Sign, list[Evidence]]:
    found: dict[Sign, list[Evidence]] = {}
    then: int | None = 0
    while then is not None:
        examined = one.examine(then)
        for said in examined.evidence:
            found.setdefault(said.sign, []).append(said)
        then = examined.then
    return found


def text(one: Looked) -> str:
    assert one.pages is not None
    return "\n".join(one.pages.text(page) for page in range(one.pages.count))


def styled(one: Looked, style: Style, page: int = 0) -> list[str]:
    assert one.pages is not None
    written = one.pages.text(page)
    return [written[mark.start : mark.end].strip() for mark in one.pages.marks(page) if mark.style is style]


def drawn(one: Looked, leaf: int = 0, *, side: Side = Side.SHOWN, area: Box | None = None) -> Image.Image:
    assert one.leaves is not None
    pixels = one.leaves.pixels(leaf, 1.0, side=side, area=area)
    return Image.frombytes("RGB", (pixels.width, pixels.height), pixels.data)


def test_a_page_of_a_pdf_is_drawn_at_the_scale_that_is_asked_for_and_no_larger_than_bounds() -> None:
    one = looked(made.told_pdf())
    assert one.leaves is not None
    assert (one.shown.kind, one.leaves.count) == (Kind.PDF, 1)
    assert drawn(one).size == (612, 792)
    assert drawn(one, area=Box(0.5, 0.5, 0.5, 0.25)).size == (306, 198)
    large = one.leaves.pixels(0, 60.0)
    assert large.width * large.height <= 16_000_000
    assert large.scale < 60


def test_words_stand_where_they_are_drawn() -> None:
    one = looked(made.told_pdf())
    assert one.leaves is not None
    read = one.leaves.text(0)
    ferry = next(word for word in read.words if word.text == "ferry")
    assert read.text[ferry.at : ferry.at + 5] == "ferry"
    box = ferry.box
    place = (int(box.x * 612), int(box.y * 792), int((box.x + box.w) * 612) + 1, int((box.y + box.h) * 792) + 1)
    assert drawn(one).convert("L").crop(place).getextrema()[0] < 100
    assert 0.09 < box.y < 0.12


def test_words_under_a_box_and_words_in_white_are_found_with_their_places() -> None:
    found = signs(looked(made.told_pdf()))
    [covered], [white] = found[Sign.COVERED_TEXT], found[Sign.INVISIBLE_TEXT]
    assert (covered.value, covered.page, covered.weight) == ("Perla Anders told us", 0, Weight.DANGER)
    assert covered.box is not None
    assert 0.2 < covered.box.y < 0.26
    assert white.value == "copy number seven"


def test_an_earlier_state_of_a_pdf_is_told_and_can_be_seen() -> None:
    look = Look(Held(memoryview(made.changed_pdf())))
    newest = look.enter(())
    assert newest.shown.revisions == 2
    assert "nobody" in text(newest)
    assert signs(newest)[Sign.REVISIONS][0].count == 1
    assert "Perla" in text(look.enter((), 1))
    assert "nobody" in text(look.enter(()))
    with pytest.raises(TooMuch):
        look.enter((), 2)


def test_a_layer_that_is_switched_off_is_named_and_shown_on_demand() -> None:
    one = looked(made.layered_pdf())
    assert [said.value for said in signs(one)[Sign.HIDDEN_LAYER]] == ["Draft"]
    assert drawn(one).convert("L").getextrema() == (255, 255)
    assert drawn(one, side=Side.ALL_LAYERS).convert("L").getextrema()[0] < 50


def test_a_photograph_tells_its_owner_its_camera_its_place_and_what_was_cut_away() -> None:
    one = looked(made.photograph())
    found = signs(one)
    assert one.shown.pixels == (800, 600)
    assert [said.value for said in found[Sign.PERSON]] == ["Perla Anders"]
    assert [said.value for said in found[Sign.SERIAL]] == ["SN-4471"]
    assert found[Sign.COORDINATES][0].value.startswith("54.98967, -1.914167")
    assert one.examine(0).place is not None
    assert {Sign.DEVICE, Sign.TIME, Sign.ALTITUDE, Sign.MAKER_NOTE, Sign.THUMBNAIL_DIFFERS} <= set(found)
    assert drawn(one, side=Side.THUMBNAIL).size == (160, 120)


def test_a_photograph_without_a_thumbnail_has_none_to_show() -> None:
    one = looked(made.photograph(thumbnail=False))
    assert Sign.THUMBNAIL_DIFFERS not in signs(one)
    with pytest.raises(TooMuch):
        drawn(one, side=Side.THUMBNAIL)


def test_a_photograph_that_lies_on_its_side_is_shown_upright() -> None:
    one = looked(made.photograph(turned=6, thumbnail=False))
    assert one.shown.sizes[0].height == 800
    upright = drawn(one)
    assert upright.size == (600, 800)
    blue = upright.getpixel((450, 100))
    assert isinstance(blue, tuple)
    assert blue[2] > 100 > blue[0]


@pytest.mark.parametrize("turned", range(1, 9))
def test_a_photograph_is_shown_as_its_camera_was_held(turned: int) -> None:
    data = made.photograph(turned=turned, thumbnail=False)
    upright = ImageOps.exif_transpose(Image.open(io.BytesIO(data)))
    seen = drawn(looked(data))
    assert seen.size == upright.size
    assert ImageStat.Stat(ImageChops.difference(seen, upright.convert("RGB"))).mean[0] < 2


def test_what_follows_a_pictures_end_is_a_file_within() -> None:
    look = Look(Held(memoryview(made.photograph(thumbnail=False) + b"%PDF-1.4 something more")))
    assert [inner.media_type for inner in look.enter(()).shown.inner] == ["application/pdf"]
    assert look.enter((0,)).shown.media_type == "application/pdf"


def test_a_picture_that_breaks_off_is_shown_as_far_as_it_came() -> None:
    data = made.photograph(thumbnail=False)
    one = looked(data[: len(data) * 2 // 3])
    assert one.leaves is not None
    assert [str(remark) for remark in one.leaves.pixels(0, 1.0).remarks] == ["cut-short"]


def test_a_letter_shows_heading_rows_changes_comments_and_what_was_hidden() -> None:
    one = looked(made.letter())
    assert one.shown.kind is Kind.OFFICE
    assert styled(one, Style.HEADING) == ["The ferry"]
    assert styled(one, Style.INSERTED) == ["at noon"]
    assert styled(one, Style.DELETED) == ["by order"]
    assert styled(one, Style.HIDDEN) == ["told by Perla"]
    assert styled(one, Style.ROW) == ["deck \ttwo"]
    assert styled(one, Style.COMMENT) == ["who knows?"]
    found = signs(one)
    assert {said.value for said in found[Sign.PERSON]} >= {"Perla Anders", "R. Vance"}
    assert found[Sign.PATH][0].value == "file:///D:/desk/perla/letter.dotm"
    assert found[Sign.EDIT_SESSIONS][0].count == 2
    assert {Sign.DELETION, Sign.INSERTION, Sign.COMMENT, Sign.HIDDEN_TEXT, Sign.REMOTE, Sign.EDIT_COUNT} <= set(found)


def test_a_workbook_has_a_page_a_sheet_and_names_what_it_hides() -> None:
    one = looked(made.workbook())
    assert one.shown.titles == ("Fares", "Secret")
    assert text(one).splitlines()[0] == "fare\t\t12.5"
    assert "bribe\t2025-03-14" in styled(one, Style.HIDDEN)
    found = signs(one)
    assert [said.value for said in found[Sign.HIDDEN_SHEET]] == ["Secret"]
    assert found[Sign.HIDDEN_ROWS][0].count == 1
    assert found[Sign.PATH][0].value == "D:\\desk\\perla\\"


def test_slides_are_pages_and_hidden_ones_and_notes_are_named() -> None:
    one = looked(made.slides())
    assert one.pages is not None
    assert one.pages.count == 2
    assert styled(one, Style.HEADING) == ["The plan"]
    found = signs(one)
    assert [said.value for said in found[Sign.HIDDEN_SLIDE]] == ["2"]
    assert found[Sign.NOTES][0].value == "say nothing"


def test_an_open_document_tells_who_began_it_who_noted_and_which_printer() -> None:
    one = looked(made.open_document())
    assert styled(one, Style.HEADING) == ["The ferry"]
    found = signs(one)
    assert {"Perla Anders", "Perla"} <= {said.value for said in found[Sign.PERSON]}
    assert [said.value for said in found[Sign.PRINTER]] == ["Desk 4"]


def test_what_is_broken_is_shown_as_bytes_and_says_why() -> None:
    one = looked(b"%PDF-1.7\nnothing of a PDF")
    assert (one.shown.kind, str(one.shown.failed)) == (Kind.OTHER, "malformed")
    assert text(one).startswith("00000000  25 50 44 46")


def test_lines_that_stand_a_little_off_are_counted_and_even_ones_are_not() -> None:
    even = tuple(float(14 * line) for line in range(40))
    assert shifted(even) == 0
    moved = tuple(place + (0.4 if line in {5, 14, 22, 30} else 0) for line, place in enumerate(even))
    assert shifted(moved) == 4


def test_letters_of_another_script_among_words_are_told() -> None:
    body = "<w:p><w:r><w:t>the p\u0430per of the d\u0435sk</w:t></w:r></w:p>"
    document = {"word/document.xml": f"<w:document {made.W}>{body}</w:document>"}
    one = looked(made.zipped({"[Content_Types].xml": "<Types/>"} | document))
    assert signs(one)[Sign.LOOKALIKES][0].count == 2


def test_a_table_written_as_text_is_rows_whose_cells_are_parted_by_tabs() -> None:
    one = looked(b'name;"what; they said"\nPerla;yes\n')
    assert one.shown.kind is Kind.TEXT
    assert styled(one, Style.ROW) == ["name\twhat; they said", "Perla\tyes"]


def test_a_text_with_a_comma_or_two_is_no_table() -> None:
    assert styled(looked(b"First, we met.\nThen nothing, for weeks, and then a call.\nNo more.\n"), Style.ROW) == []


def box(kind: bytes, data: bytes) -> bytes:
    return (8 + len(data)).to_bytes(4, "big") + kind + data


def test_a_film_tells_when_and_where_it_was_made_and_with_what() -> None:
    times = bytes(4) + (3_600_000_000).to_bytes(4, "big") * 2 + (600).to_bytes(4, "big") + (6000).to_bytes(4, "big")
    said = box(b"\xa9xyz", b"\0\x12\x15\xc7+54.9897-001.9142/") + box(b"\xa9mod", b"\0\x08\x15\xc7Pocket 3")
    film = box(b"ftyp", b"qt  " + bytes(4)) + box(b"moov", box(b"mvhd", times + bytes(80)) + box(b"udta", said))
    one = looked(film + box(b"mdat", bytes(100)))
    found = signs(one)
    assert one.shown.kind is Kind.RECORDING
    assert found[Sign.COORDINATES][0].value == "54.9897, -1.9142"
    assert [said.value for said in found[Sign.DEVICE]] == ["Pocket 3"]
    assert "Duration: 10.00 s" in text(one)


def test_half_a_letter_does_not_end_the_view() -> None:
    one = looked(rb"{\rtf1\ansi{\info{\author Perla}}A\u55357?B}")
    assert text(one).startswith("A")
    text(one).encode()
    assert signs(one)[Sign.PERSON][0].value == "Perla"


def test_half_a_letter_in_the_name_of_a_field_or_of_a_file_within_does_not_end_it_either() -> None:
    """Found by fuzzing: what no encoding knows travels nowhere."""
    with pikepdf.open(io.BytesIO(made.told_pdf())) as pdf:
        pdf.attachments["letter.txt"] = b"x"
        written = io.BytesIO()
        pdf.docinfo["/WrittenBy"] = "Perla"
        pdf.save(written)
    broken = written.getvalue().replace(b"/WrittenBy", b"/Wri\xed#a0#80By").replace(b"letter.txt", b"l\xd8\x00er.txt")
    one = looked(broken)
    ENCODER.encode(one.shown)
    ENCODER.encode(one.examine(0))


def test_the_text_of_a_page_is_the_same_with_and_without_places() -> None:
    one = looked(made.told_pdf())
    assert one.leaves is not None
    assert one.leaves.plain(0) == one.leaves.text(0).text


def test_a_document_that_declares_entities_is_refused_before_one_is_read() -> None:
    declared = (
        f"<!DOCTYPE d [<!ENTITY who 'Perla'>]><w:document {made.W}><w:p><w:r><w:t>&who;</w:t></w:r></w:p></w:document>"
    )
    one = looked(made.zipped({"[Content_Types].xml": "<Types/>", "word/document.xml": declared}))
    assert (one.shown.kind, str(one.shown.failed)) == (Kind.OTHER, "malformed")


def test_metadata_that_declares_entities_says_nothing() -> None:
    packet = (
        b"<!DOCTYPE x [<!ENTITY who 'Perla'>]><x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF "
        b"xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description xmlns:dc='http://purl.org/dc/elements/1.1/'>"
        b"<dc:creator>&who;</dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>"
    )
    assert read_xmp(packet) == ()
    assert read_xmp(packet.partition(b"]>")[2].replace(b"&who;", b"Perla")) == (("dc", "Creator", "Perla"),)


def test_metadata_in_pieces_is_put_together_in_whichever_order_they_lie() -> None:
    told = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
    told += b"<rdf:Description xmlns:pdf='http://ns.adobe.com/pdf/1.3/'><pdf:Author>Perla Anders</pdf:Author>"
    told += b"</rdf:Description></rdf:RDF></x:xmpmeta>"
    whole = len(told).to_bytes(4, "big")

    def piece(at: int, part: bytes) -> bytes:
        data = b"http://ns.adobe.com/xmp/extension/\0" + b"A" * 32 + whole + at.to_bytes(4, "big") + part
        return b"\xff\xe1" + (len(data) + 2).to_bytes(2, "big") + data

    plain = made.photograph(thumbnail=False)
    cut = told.index(b"Anders")
    broken = plain[:2] + piece(cut, told[cut:]) + piece(0, told[:cut]) + plain[2:]
    assert "Perla Anders" in {one.value for one in signs(looked(broken))[Sign.PERSON] if one.tag.startswith("XMP-pdf")}
