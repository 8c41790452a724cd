"""What the reader denies itself, by system."""
