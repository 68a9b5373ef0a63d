"""Dates, spans of time, ages and whose they are."""
