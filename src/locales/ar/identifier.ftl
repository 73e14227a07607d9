# Rules: identifier.
