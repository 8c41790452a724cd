"""The tour: the real window on a real vault, walked by keys and clicks, with pictures of what a person would see.

Absent on purpose: anything that a person at the window could not do, and anything that is not fiction.
Start at `start.walk`, then `route.walk_all`.
"""
