# Rules: ebds.
