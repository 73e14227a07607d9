# Rules: totals.
