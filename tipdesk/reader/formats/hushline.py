"""What Hush Line exports of a person's messages.

Written by Hush Line's data export (zip; with a key all of it OpenPGP, then it is a closed file). Specification: its
code (see FORMATS).
Layout: `db/messages.csv` and other tables, `pgp_messages/MESSAGE-LABEL-VALUE.asc`, each field closed to the person's
key. Bounds: the zip's, `TABLE_BYTES`. Refused: nothing more. The tables hold live secrets (hashed passphrases,
sessions, links to replies, texts under the server's key): of them only a message's number, time and state and the
labels of its fields are taken, and no table is kept. Samples: made by the tests.
"""

import csv
import io
import json
from collections.abc import Iterator

from tipdesk.reader.apart import Bundle
from tipdesk.reader.bounds import TEXT_LETTERS
from tipdesk.reader.charsets import decode
from tipdesk.reader.mail.closed import without_padding
from tipdesk.reader.mail.dates import read_date
from tipdesk.reader.messages import Notice
from tipdesk.reader.notices import Notices
from tipdesk.reader.opened import Within
from tipdesk.reader.record import Record, tell_record
from tipdesk.reader.sink import Sink
from tipdesk.reader.tree import Entry, Tree

TOOL = "hushline 1"
TABLE_BYTES = 8 << 20
MESSAGES, VALUES, FIELDS = "db/messages.csv", "db/field_values.csv", "db/field_definitions.csv"
CLOSED = "pgp_messages/"

Row = dict[str, str]


def find(tree: Tree) -> Iterator[Bundle]:
    for entry in tree.entries:
        if entry.name.endswith(MESSAGES) and b"public_id" in entry.start(4096):
            root = entry.name.removesuffix(MESSAGES)
            numbers = tuple(root + CLOSED + row["public_id"] + "-" for row in _rows(entry) if row.get("public_id"))
            own = tuple(one for one in tree.within(root) if one.name.startswith((root + "db/", *numbers)))

            def read(sink: Sink, root: str = root, own: tuple[Entry, ...] = own) -> None:
                _read(root, {one.name.removeprefix(root): one for one in own}, sink)

            yield Bundle("hushline", TOOL, root.rstrip("/") or None, own, read)


def _read(root: str, files: dict[str, Entry], sink: Sink) -> None:
    del root
    fields = {row.get("id", ""): row.get("label", "") for row in _rows(files.get(FIELDS))}
    values = _rows(files.get(VALUES))
    for index, message in enumerate(_rows(files[MESSAGES]), 1):
        own = [row for row in values if row.get("message_id") == message.get("id")]
        tell_record(_message(message, own, fields, files, sink), message.get("public_id") or str(index), index, sink)


def _rows(entry: Entry | None) -> list[Row]:
    raw = entry.start(TABLE_BYTES) if entry is not None else b""
    found = csv.DictReader(io.StringIO(decode(raw, "utf-8").text, newline=""))
    return [{key: value for key, value in row.items() if key and isinstance(value, str)} for row in found]


def _message(message: Row, values: list[Row], fields: dict[str, str], files: dict[str, Entry], sink: Sink) -> Record:
    number, created = message.get("public_id", ""), message.get("created_at", "")
    closed = tuple(entry for name, entry in files.items() if number and name.startswith(f"{CLOSED}{number}-"))
    labels = [fields.get(row.get("field_definition_id", ""), "") for row in values]
    notices = Notices()
    read: dict[str, str] = {}
    for entry in closed:
        opened = Within(sink, notices).open_entry(entry)
        if opened is not None:
            read[entry.leaf] = without_padding(decode(opened.read(0, TEXT_LETTERS), "utf-8").text).rstrip("\n")
    text = "\n".join(f"{label}: {_value(read, row)}" for label, row in zip(labels, values, strict=True) if label)
    state = message.get("status", "").rpartition(".")[2].lower()
    said = {"public_id": number, "created_at": created, "status": state, "labels": labels}
    shut = tuple(one.leaf for one in closed if one.leaf not in read)
    known = (
        *(((Notice.ENCRYPTED, shut),) if shut or not closed else ()),
        *notices.but(Notice.ENCRYPTED),
        (Notice.SECRETS_LEFT_OUT, ()),
        (Notice.NO_SENDER, ()),
    )
    return Record(
        "hushline", f"Hush Line {number}", text, json.dumps(said, ensure_ascii=False).encode("utf-8", "replace"),
        "application/json", sent_ms=read_date(created.replace(" ", "T", 1)).ms, written=created, files=closed,
        known=known,
    )  # fmt: skip


def _value(said: dict[str, str], row: Row) -> str:
    """What a field says, if its file was opened: the file's name ends with the value's number."""
    ending = f"-{row.get('id', '')}.asc"
    return next((text for leaf, text in said.items() if leaf.endswith(ending)), "[encrypted]")
