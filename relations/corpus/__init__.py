"""Machine counts at any size: the files of event datasets as one corpus, read, kept as Parquet, and asked."""
