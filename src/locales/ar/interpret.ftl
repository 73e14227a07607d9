# interpret.
