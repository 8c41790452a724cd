"""A stick with mail, a chat and a download on it, for the tour's import: made on the spot, fiction like the rest."""

import io
import tarfile
from pathlib import Path
from typing import Final

from tipdesk.cli.demo_files import sample_file

LETTERS: Final = (
    (
        "Keel plates",
        "Hanne Mott <hanne@post.example>",
        "The plates under the ramp are the old ones. I have the bill.",
    ),
    ("Re: Keel plates", "Hanne Mott <hanne@post.example>", "Here is the second page of the bill, with the stamp."),
    ("Nachtdienst", "J. Roer <roer@post.example>", "Zwei Pfleger für vierzig Betten, und der Aufzug steht seit Mai."),
    ("Parking at the toll plaza", "", "Somebody counts the cars twice in the evening and once in the morning."),
)
PICTURE: Final = (
    '<p>Water is billed by the litre we never got.</p><img src="https://track.example/p.gif" width="1" height="1">'
)


TRACES: Final = (
    b"Received: from mail.post.example (mail.post.example [203.0.113.9]) by mx.lantern.example; x\n"
    b"Received: from VANCE-LAPTOP (dsl-198-51-100-7.example [198.51.100.7]) by mail.post.example; x\n"
    b"X-Mailer: Quayside Mail 7.1 (Windows)\n"
)
"""What a real message gives away of who wrote it."""


CHAT: Final = (
    "[12.03.25, 21:04:11] Oar: They changed the rota again.\n"
    "[12.03.25, 21:04:40] Lamp: Same as last month. Only the copy on the wall is wrong.\n"
    "[12.03.25, 21:06:02] Oar: I have a picture of the one in the kitchen.\n"
)
TRANSCRIPT: Final = (
    "Source: stray plover\nLast Updated: 2025-03-12 08:10 +0000\n\nTranscript:\n----\n"
    "stray plover wrote:\n\nThe closed part of the minutes is within the file. Save nothing over it.\n"
)
DIGIT: Final = "4-"


def write_stick(folder: Path) -> Path:
    """A mailbox, a message with a tracker, a chat, what SecureDrop exports, a text, a PDF, and none of these."""
    folder.mkdir(parents=True, exist_ok=True)
    box = b"".join(_boxed(number, *letter) for number, letter in enumerate(LETTERS))
    (folder / "letters.mbox").write_bytes(box)
    bill = _message(9, "The reservoir bill", "vance@post.example", PICTURE, "html")
    (folder / "reservoir.eml").write_bytes(TRACES + bill)
    (folder / "call.txt").write_text("Phone call, Thursday evening. She says the inspector never left the car.\n")
    (folder / "WhatsApp Chat - Night shift.txt").write_text(CHAT, "utf-8")
    (folder / "stray-plover.sd-export").write_bytes(_exported())
    (folder / "minutes-item-7.pdf").write_bytes(sample_file("minutes-item-7.pdf")[1])
    (folder / "broken.mbox").write_bytes(b"this says that it is a mailbox and is none\n")
    return folder


def _exported() -> bytes:
    """As SecureDrop's workstation exports a conversation."""
    whole = io.BytesIO()
    parts = (
        ("metadata.json", b"{}"),
        (f"export_data/{DIGIT}transcript.txt", TRANSCRIPT.encode()),
        ("export_data/5-minutes-item-7.pdf", sample_file("minutes-item-7.pdf")[1]),
    )
    with tarfile.open(fileobj=whole, mode="w:gz") as archive:
        for name, data in parts:
            entry = tarfile.TarInfo(name)
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))
    return whole.getvalue()


def _boxed(number: int, title: str, sender: str, text: str) -> bytes:
    return (
        b"From sender@post.example Thu Mar 13 09:00:00 2025\n" + _message(number, title, sender, text, "plain") + b"\n"
    )


def _message(number: int, title: str, sender: str, text: str, kind: str) -> bytes:
    head = [
        f"Subject: {title}",
        f"Date: Thu, 13 Mar 2025 09:{number:02}:00 +0000",
        f"Message-ID: <{number}@stick.example>",
    ]
    if sender:
        head.append(f"From: {sender}")
    head.append(f"Content-Type: text/{kind}; charset=utf-8")
    return ("\n".join(head) + f"\n\n{text}\n").encode()
