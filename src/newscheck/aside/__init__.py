"""Findings that are set aside: by a remark in the copy, by a baseline, or as older than a revision."""
