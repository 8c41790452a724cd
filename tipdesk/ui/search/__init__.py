"""Search over all that this person may read: the inbox and every story.

Absent on purpose: identities, a history of what was typed.
Start at `page.SearchPage`.
"""
