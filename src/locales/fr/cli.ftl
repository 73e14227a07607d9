# cli.
