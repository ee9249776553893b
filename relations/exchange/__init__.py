"""Bring files in: open, tell the format, map columns, resolve words, compare with the record, report."""
