"""What is written down for the copy, and what comes of it."""
