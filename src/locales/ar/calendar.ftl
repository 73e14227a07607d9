# Rules: calendar.
