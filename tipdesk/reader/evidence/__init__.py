"""What documents say about their makers: one module for each place in which they say it.

Absent on purpose: sentences, libraries that parse metadata (the formats are small, and each here has its bounds).
Start at `signs`, then `pictures`, `pdfs`, `offices`.
"""
