"""The record file: a TinyDB JSON file that survives kills, full disks, two writers and careless hands."""

from relations.store.changes import Change, FieldEdit
from relations.store.record_file import Known, RecordFile, Undone

__all__ = ["Change", "FieldEdit", "Known", "RecordFile", "Undone"]
