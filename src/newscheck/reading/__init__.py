"""Bytes to documents, one file a format. This room does not know the checks."""
