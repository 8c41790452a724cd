"""Who is at the desk: people and roles, joining, suspending, replacing; who holds the root, and what waits for it.

Absent on purpose: keys, the comparing of words; who is in which story.
Start at `page.PeoplePage`, then `joining`.
"""
