"""A large TIFF is shown smaller, strip after strip, as if it had been decoded whole; and never all of it is held."""

import io
import struct

import pytest
from PIL import Image, ImageChops, ImageStat

from tipdesk.reader.bounds import TooMuch
from tipdesk.reader.pages import picture, tiff_bands
from tipdesk.reader.pages.picture import open_picture
from tipdesk.reader.pages.ready import make_ready
from tipdesk.reader.view.leaves import Remark
from tipdesk.reader.view.sources import Held

SIZE = (450, 350)


@pytest.fixture(scope="module", autouse=True)
def ready() -> None:
    make_ready()


def drawn(mode: str) -> Image.Image:
    base = Image.effect_mandelbrot(SIZE, (-2, -1, 1, 1), 40)
    colours = Image.merge("RGB", (base, base.transpose(Image.Transpose.FLIP_LEFT_RIGHT), base.rotate(180)))
    if mode == "P":
        return colours.quantize(64)
    return (base if mode in {"L", "1", "I;16"} else colours).convert(mode)


def tiff(mode: str, way: str) -> bytes:
    out = io.BytesIO()
    drawn(mode).save(out, "TIFF", compression=way, strip_size=9_000)
    return out.getvalue()


def tiled() -> bytes:
    """Tiles of 64 by 64, uncompressed, written here: Pillow writes none."""
    image, side = drawn("L"), 64
    places = [(left, top) for top in range(0, SIZE[1], side) for left in range(0, SIZE[0], side)]
    parts = [image.crop((left, top, left + side, top + side)).tobytes() for left, top in places]
    tags = {
        256: SIZE[0], 257: SIZE[1], 258: 8, 259: 1, 262: 1, 277: 1, 322: side, 323: side,
    }  # fmt: skip
    count, head = len(parts), 8
    data_at = head + 2 + 12 * (len(tags) + 2) + 4
    lists_at = data_at + sum(map(len, parts))
    offsets = [data_at + side * side * at for at in range(count)]
    said = [(tag, 1, value) for tag, value in tags.items()]
    said += [(324, count, lists_at), (325, count, lists_at + 4 * count)]
    table = b"".join(struct.pack("<HHII", tag, 4, number, value) for tag, number, value in sorted(said))
    lists = b"".join(one.to_bytes(4, "little") for one in [*offsets, *[side * side] * count])
    entries = (len(tags) + 2).to_bytes(2, "little")
    return b"II*\0" + head.to_bytes(4, "little") + entries + table + bytes(4) + b"".join(parts) + lists


def difference(one: Image.Image, other: Image.Image) -> float:
    return max(ImageStat.Stat(ImageChops.difference(one.convert("RGB"), other.convert("RGB"))).mean)


WAYS = [(mode, way) for mode in ("RGB", "L", "P", "RGBA", "CMYK", "I;16") for way in ("raw", "tiff_lzw", "packbits")]


@pytest.mark.parametrize(("mode", "way"), [*WAYS, ("1", "group4"), ("1", "group3"), ("RGB", "jpeg"), ("L", "jpeg")])
def test_strip_by_strip_it_is_the_picture_that_it_is_as_a_whole(mode: str, way: str) -> None:
    data = tiff(mode, way)
    with Image.open(io.BytesIO(data)) as image, Image.open(io.BytesIO(data)) as whole:
        small, all_of_it = tiff_bands.decoded(Held(memoryview(data)), image, 0.5)
        assert all_of_it
        assert small.size == (225, 175)
        assert difference(small, tiff_bands._coloured(whole).reduce(2)) < 1


def test_tile_by_tile_too() -> None:
    data = tiled()
    with Image.open(io.BytesIO(data)) as image:
        small, all_of_it = tiff_bands.decoded(Held(memoryview(data)), image, 0.5)
    assert all_of_it
    assert difference(small, drawn("L").reduce(2)) < 1


def test_a_long_strip_that_is_not_compressed_is_parted_where_rows_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tiff_bands, "STRIP_BYTES", 40_000)
    out = io.BytesIO()
    drawn("RGB").save(out, "TIFF", compression="raw")
    data = out.getvalue()
    with Image.open(io.BytesIO(data)) as image:
        small, _ = tiff_bands.decoded(Held(memoryview(data)), image, 0.25)
    assert difference(small, drawn("RGB").reduce(4)) < 2


def test_more_pixels_than_fit_are_shown_smaller_and_what_cannot_be_parted_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(picture, "DECODED_BYTES", 100_000)
    leaves = open_picture(Held(memoryview(tiff("RGB", "tiff_lzw"))))
    pixels = leaves.pixels(0, 1.0)
    assert pixels.remarks == (Remark.SCALED_DOWN,)
    assert (pixels.width, pixels.height) == SIZE
    monkeypatch.setattr(tiff_bands, "STRIP_BYTES", 1_000)
    with pytest.raises(TooMuch):
        open_picture(Held(memoryview(tiff("RGB", "tiff_lzw")))).pixels(0, 1.0)


def test_what_takes_too_long_is_shown_as_far_as_it_came_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(picture, "DECODED_BYTES", 100_000)
    monkeypatch.setattr(tiff_bands, "BANDS_S", -1.0)
    leaves = open_picture(Held(memoryview(tiff("RGB", "tiff_lzw"))))
    assert Remark.OUT_OF_TIME in leaves.pixels(0, 1.0).remarks
