"""The lines that part a mailbox's messages."""

import re

# Sender (may hold spaces, may be missing), day, month, day of month, time; year and zone as they come.
FROM_LINE = re.compile(
    rb"From (?:[^\r\n]{0,500}?[ \t]+)?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),?[ \t]+"
    rb"(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[ \t]+\d{1,2}"
    rb"|\d{1,2}[ \t]+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)),?[ \t]+"
    rb"(?:\d{4}[ \t]+)?\d{1,2}:\d\d[^\r\n]{0,80}\r?\n"
)
# A writer that drops the date still names an address, and headers follow.
BARE_FROM_LINE = re.compile(rb"From (?:[^\s@]{1,250}@[^\s@]{1,250}[^\r\n]{0,80}|-[ \t]*)\r?\n(?=[!-9;-~]{1,80}:)")
HEADER_FOLLOWS = re.compile(rb"(?:>?From [^\n]*\n)?[!-9;-~]{1,80}[ \t]*:")
CONTENT_LENGTH = re.compile(rb"^content-length[ \t]*:[ \t]*(\d{1,12})[ \t]*\r?$", re.IGNORECASE | re.MULTILINE)
QUOTED = re.compile(rb"^>(>*From )", re.MULTILINE)
BOUNDARY = re.compile(
    rb"\n[Cc]ontent-[Tt]ype[ \t]*:[ \t]*[Mm]ultipart/[^\n]*(?:\n[ \t][^\n]*)*?"
    rb"[bB]oundary[ \t]*=[ \t]*\"?([^\"\r\n;]{1,200})"
)
