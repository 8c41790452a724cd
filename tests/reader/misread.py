"""Fields of the corpus that are known not to be read as its truths say, each with the reason."""

READ_BETTER = "the majority shows what it could not decode as such; it is decoded here"
UUENCODED = "files that are written into the text count as files here; two of four readers leave them in the text"
WRAPPED = "winmail.dat is opened, and what is in it stands beside it"
FORWARDED = "it stands within a forwarded message, which is a document of its own here"
MARKED = "begins with a byte order mark, after which three of four readers see no header"
SEALED_WITHIN = "its files are sealed with a passphrase, and its directory is not read without it"
OTHER_NAME = "a list of small pictures in InDesign's XMP: their fields are not told"
NO_XMP = "XMP alone in a file that does not begin as XML and holds control characters: kept as bytes"
ELSEWHERE = "in a chunk of a film, whose XMP is not read"
NOT_OPENED = "the library does not open this form of GnuPG's (OCB)"

KNOWN: dict[tuple[str, str], str] = {
    ("zbateson/m0006.eml", "subject"): READ_BETTER,
    ("patchwork/0014-with-unencoded-utf8-headers.mbox.eml", "sender"): READ_BETTER,
    ("tika/testRFC822_date_utf8.eml", "sender"): READ_BETTER,
    (
        "patchwork/base64err.mbox.eml",
        "sender",
    ): "with blanks and angles in it, it is no encoded word here",
    ("mailarchive/thread.eml", "one tip"): "four messages after four From lines: a mailbox by its content",
    ("mime4j/frag.eml", "attachments"): FORWARDED,
    ("mime4j/uu-junk.eml", "attachments"): UUENCODED,
    ("mime4j/uu-zeegee.eml", "attachments"): UUENCODED,
    ("kmime/uuencode-simple.mbox.eml", "attachments"): UUENCODED,
    ("mimekit/feedback-report.eml", "nested"): MARKED,
    ("mimekit/feedback-report.eml", "sender"): MARKED,
    ("roundcube/tnef1.eml", "attachments"): WRAPPED,
    ("roundcube/tnef3.eml", "attachments"): WRAPPED,
    ("pdfjs/bug1782186.pdf", "pages"): "it opens with a passphrase alone: that is said; qpdf counts one page",
    ("pdfjs/encrypted-attachment.pdf", "active"): SEALED_WITHIN,
    ("pdfjs/encrypted-attachment.pdf", "embedded files"): SEALED_WITHIN,
    (
        "pdfjs/issue8707.pdf",
        "active",
    ): "qpdf finds the word in the bytes; no object of the file has such an action",
    ("exiftool-docs/XMP2.xmp", "XMP-dc:Title"): NO_XMP,
    ("exiftool-docs/XMP2.xmp", "XMP-dc:Subject"): NO_XMP,
    ("exiftool/GeoTiff.tif", "IFD0:ModelTransform"): "sixteen numbers of a map's projection: not told",
    ("exiftool/RIFF.avi", "XMP-xmp:MetadataDate"): ELSEWHERE,
    ("exiftool/RIFF.avi", "XMP-dc:Creator"): ELSEWHERE,
    ("rnp-messages/message.txt.enc-aead-ocb", "opened"): NOT_OPENED,
}
