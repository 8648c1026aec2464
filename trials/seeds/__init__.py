"""Campaigns drawn from seeds: drawn, run, judged, and run again."""
