"""The formats that can be read: one module each, and the table of them."""
