"""Event datasets: what machines counted in the news, brought into the record's terms with the dataset's own codes."""
