"""Event datasets, a module each: what machines counted in the news, in the record's terms with its own codes."""
