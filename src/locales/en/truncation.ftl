# Rules: truncation.
