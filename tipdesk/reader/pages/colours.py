"""A decoded picture, or a part of it, in the colours and at the size that is asked for, on white."""

from PIL import Image

from tipdesk.reader.view.evidence import Box

BAND = 1 << 21


def drawn_part(image: Image.Image, size: tuple[int, int], area: Box | None) -> Image.Image:
    """A part of the picture, at that size of the whole, on white."""
    part = area if area is not None else Box(0, 0, 1, 1)
    width, height = image.size
    out = (max(1, round(part.w * size[0])), max(1, round(part.h * size[1])))
    box = (part.x * width, part.y * height, (part.x + part.w) * width, (part.y + part.h) * height)
    outer = (int(box[0]), int(box[1]), min(width, int(box[2]) + 1), min(height, int(box[3]) + 1))
    if outer[2] <= outer[0] or outer[3] <= outer[1]:
        return Image.new("RGB", out, "white")
    shrunk = max(1, int(min((outer[2] - outer[0]) / out[0], (outer[3] - outer[1]) / out[1])))
    if shrunk > 1:
        return _shrunk(image, outer, shrunk).resize(out, Image.Resampling.BILINEAR)
    cut = _coloured(image.crop(outer))
    inner = (
        box[0] - outer[0],
        box[1] - outer[1],
        min(box[2] - outer[0], cut.width),
        min(box[3] - outer[1], cut.height),
    )
    larger = out[0] > cut.width
    way = Image.Resampling.BICUBIC if larger else Image.Resampling.BILINEAR
    return cut.resize(out, way, box=inner if inner[2] > inner[0] and inner[3] > inner[1] else None)


def _shrunk(image: Image.Image, outer: tuple[int, int, int, int], by: int) -> Image.Image:
    """Band after band: in colours it may take four times what it takes as it is."""
    left, top, right, bottom = outer
    small = Image.new("RGB", (-(-(right - left) // by), -(-(bottom - top) // by)))
    rows = max(by, BAND // max(1, right - left) // by * by)
    for at in range(top, bottom, rows):
        band = image.crop((left, at, right, min(bottom, at + rows)))
        small.paste(_coloured(band).reduce(by), (0, (at - top) // by))
    return small


def _coloured(image: Image.Image) -> Image.Image:
    """In three colours; sixteen bits become eight by their upper half."""
    if image.mode.startswith("I") or image.mode == "F":
        return _grey(image)
    if image.mode in {"RGBA", "LA", "PA", "La", "RGBa"} or "transparency" in image.info:
        clear = image.convert("RGBA")
        white = Image.new("RGB", clear.size, "white")
        white.paste(clear, mask=clear.getchannel("A"))
        return white
    return image.convert("RGB")


def _grey(image: Image.Image) -> Image.Image:
    numbers = image.convert("F")
    low, high = numbers.getextrema()
    low, high = float(low), float(high)  # type: ignore[arg-type]
    if image.mode.startswith("I;16"):
        low, high = 0.0, 65_535.0
    step = 255.0 / (high - low) if high > low else 1.0
    return numbers.point(lambda value: value * step - low * step).convert("L").convert("RGB")
