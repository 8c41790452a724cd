"""One part of a message: what its headers say of it, and its body still encoded."""

from dataclasses import dataclass

from tipdesk.reader.mail.head import Head
from tipdesk.reader.mail.parameters import Value, media_type_of, read_value


@dataclass(frozen=True)
class Part:
    """`body` is as it stands in the message; `parts` are those of a multipart, empty for a leaf."""

    head: Head
    media_type: str
    charset: str | None
    name: str
    attached: bool
    encoding: str
    boundary: str
    body: memoryview
    parts: tuple["Part", ...] = ()

    @property
    def is_multipart(self) -> bool:
        return self.media_type.startswith("multipart/")

    @property
    def is_message(self) -> bool:
        return self.media_type in {"message/rfc822", "message/global", "message/news"}

    @property
    def is_document(self) -> bool:
        """A leaf with a name, said to be attached, or no text; a delivery report is text."""
        if self.parts or self.is_multipart or self.is_message:
            return False
        return (
            bool(self.name) or self.attached or not (self.media_type.startswith("text/") or self.media_type == REPORT)
        )


REPORT = "message/delivery-status"
NO_VALUE = Value("", {})


def describe(head: Head, default: str, body: memoryview) -> Part:
    """The part that this head announces, as a leaf."""
    raw_type, raw_disposition = head.first(b"content-type"), head.first(b"content-disposition")
    kind = read_value(raw_type) if raw_type else NO_VALUE
    media_type = media_type_of(kind, default)
    charset = kind.parameters.get("charset")
    disposition = read_value(raw_disposition, charset) if raw_disposition else NO_VALUE
    return Part(
        head=head,
        media_type=media_type,
        charset=charset,
        name=(disposition.parameters.get("filename") or kind.parameters.get("name") or "").strip(),
        attached=disposition.value == "attachment",
        encoding=_encoding(head.first(b"content-transfer-encoding")),
        boundary=kind.parameters.get("boundary", ""),
        body=body,
    )


def _encoding(raw: bytes) -> str:
    word = raw.partition(b";")[0].partition(b"(")[0].strip().strip(b"\"'").lower()
    return word.decode("ascii", "replace")
