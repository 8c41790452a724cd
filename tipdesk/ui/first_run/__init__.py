"""Making a desk: five steps, and nothing is written until the last of them."""
