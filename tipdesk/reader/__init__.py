"""The process without keys: takes open files, gives back typed records, trusts nothing that it reads.

Absent on purpose: paths, keys, network, anything of ours; it cannot open a file, only read those that it is handed.
Start at `messages`, then `serve.serve`.
"""
