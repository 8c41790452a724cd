"""Names of records and people that must not be swapped: 32 lower-case hex letters for records, 64 for people."""

from typing import NewType

PersonId = NewType("PersonId", str)
CompartmentId = NewType("CompartmentId", str)
TipId = NewType("TipId", str)
StoryId = NewType("StoryId", str)
SourceId = NewType("SourceId", str)
StatementId = NewType("StatementId", str)
DocumentId = NewType("DocumentId", str)
NoteId = NewType("NoteId", str)
EventId = NewType("EventId", str)
