"""Following the visits: sums, pace, warnings, a team at a glance. Pure rules."""
