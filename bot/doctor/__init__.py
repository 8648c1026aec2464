"""The doctor: a deployment is checked piece by piece."""
