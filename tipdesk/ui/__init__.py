"""The windows: one package a page, `widgets` that know no page, `shell` round them.

Absent on purpose: SQL, cryptography, rules; the thread of the window opens no file but resources.
Start at `shell.runner.Runner`, then `tips.page.InboxPage`.
"""
