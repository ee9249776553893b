"""The record file: a TinyDB JSON file that survives kills, full disks, two writers and careless hands."""

from relations.store.record_file import RecordFile

__all__ = ["RecordFile"]
