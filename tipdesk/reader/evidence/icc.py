"""Colour profiles: which program or device made them, and when.

Specification: ICC.1:2022. Layout: a head of 128 bytes, then a table of tags (signature, place, size). Bounds: 100 tags.
"""

import struct

from tipdesk.reader.evidence.signs import Gathering

HEAD, MOST = 128, 100
NAMES = {
    b"desc": "ProfileDescription",
    b"cprt": "ProfileCopyright",
    b"dmdd": "DeviceModelDesc",
    b"dmnd": "DeviceMfgDesc",
}


def gather_icc(gathering: Gathering, raw: bytes) -> None:
    if len(raw) < HEAD + 4 or raw[36:40] != b"acsp":
        return
    year, month, day, hour, minute, second = struct.unpack(">6H", raw[24:36])
    if year:
        moment = f"{year:04}:{month:02}:{day:02} {hour:02}:{minute:02}:{second:02}"
        gathering.field("ICC-header", "ProfileDateTime", moment)
    for name, place in (("ProfileCreator", 80), ("DeviceModel", 52), ("DeviceManufacturer", 48)):
        gathering.field("ICC-header", name, raw[place : place + 4].decode("latin-1"))
    count = int.from_bytes(raw[HEAD : HEAD + 4], "big")
    for at in range(HEAD + 4, HEAD + 4 + 12 * min(count, MOST), 12):
        name = NAMES.get(raw[at : at + 4], "")
        start, size = int.from_bytes(raw[at + 4 : at + 8], "big"), int.from_bytes(raw[at + 8 : at + 12], "big")
        if name:
            gathering.field("ICC_Profile", name, _text(raw[start : start + min(size, 1 << 16)]))


def _text(data: bytes) -> str:
    kind = data[:4]
    if kind == b"mluc" and len(data) >= 28:  # noqa: PLR2004 - head and one record
        length, place = int.from_bytes(data[20:24], "big"), int.from_bytes(data[24:28], "big")
        return data[place : place + length].decode("utf-16-be", "replace")
    if kind == b"desc":
        length = int.from_bytes(data[8:12], "big")
        return data[12 : 12 + length].decode("latin-1")
    return data[8:].decode("latin-1") if kind == b"text" else ""
