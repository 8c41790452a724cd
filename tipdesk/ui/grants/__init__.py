"""Who may open one story or the inbox: since when, by whom, until when, for what; letting in, changing, ending.

Absent on purpose: the rules, keys; names of sources.
Start at `page.GrantsPage`, then `telling`.
"""
