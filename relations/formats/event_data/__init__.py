"""What the event datasets have in common: events, their days, countries and codes, and the two sides of one."""
