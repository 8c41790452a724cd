"""One story: what it needs today, its tips, sources, documents and history.

Absent on purpose: names of sources; codename and title together in anything that leaves.
Start at `page.StoryPage`, then `front.FrontPage`.
"""
