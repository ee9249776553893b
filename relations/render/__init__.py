"""Values turned into what a person reads: tables and colour on a terminal, tab-separated lines in a pipe."""
