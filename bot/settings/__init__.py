"""What one deployment is told: config.yaml, the environment, and where files lie."""
