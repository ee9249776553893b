"""A journalist's record of what two countries do with each other."""

__version__ = "0.1.0"
