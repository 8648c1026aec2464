"""The composition root: settings, wiring, the running bot, the command line, the demonstration."""
