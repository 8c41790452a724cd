"""Mail made for a test: each message with a sentence of its own."""

from pathlib import Path


def message(number: int, sentence: str) -> bytes:
    return (
        f"From: Sender {number} <sender{number}@post.example>\r\nTo: desk@lantern.example\r\n"
        f"Subject: Tip number {number}\r\nDate: Fri, 14 Mar 2025 10:{number % 60:02}:00 +0000\r\n"
        f"Message-ID: <{number}@post.example>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{sentence}\r\n"
    ).encode()


def folder_of(folder: Path, count: int, sentence: str = "Nobody looked at the hull.") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        (folder / f"{number:05}.eml").write_bytes(message(number, f"{sentence} {number}"))
    return folder
