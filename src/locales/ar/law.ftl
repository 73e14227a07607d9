# Rules: law.
