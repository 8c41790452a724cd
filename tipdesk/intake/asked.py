"""What an import may ask before it is kept, in the words of the reader, which the window does not know."""

from tipdesk.reader.messages import Dates, FormFound, FormMap, Notice, Part, Role, TipFound

__all__ = ["Dates", "FormFound", "FormMap", "Notice", "Part", "Role", "TipFound"]
