"""What waits to be imported and what failed, kept in the person's own words until dealt with."""
