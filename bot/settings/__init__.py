"""The settings of a deployment: config.yaml, the environment, and the places of files."""
