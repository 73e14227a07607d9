# Rules: set.
