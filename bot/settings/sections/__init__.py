"""The sections of config.yaml, one file each."""
