"""Looking without opening: a document's bytes are asked for as they are needed, and text comes back, page by page.

Absent on purpose: keys, paths, the whole of a long text at once, anything that runs or fetches.
Start at `messages`, then `serve.serve`.
"""
