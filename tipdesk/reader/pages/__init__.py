"""Documents as leaves: what makes pixels, words and places of a PDF or a picture.

Absent on purpose: sentences, files, anything that runs or fetches; whoever calls is shut in already.
Start at `opening.opened`; before `restrict`, `ready.make_ready`.
"""
