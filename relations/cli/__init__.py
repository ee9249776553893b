"""The command line: parse, ask the domain, hand to a renderer."""
