"""One file a format: a report to text. This room does not know the checks."""
