"""Totals and their parts, near and far, and counts of what is listed."""
