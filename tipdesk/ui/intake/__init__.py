"""Import: see what is in files before anything is kept, then keep what is ticked.

Absent on purpose: parsing, full paths, contents of what is not ticked, saving errors outside the vault.
Start at `page.ImportPage`, then `telling`.
"""
