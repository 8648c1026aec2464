"""The domain: what a census campaign is, as frozen data and pure functions.

Standard library only; no clock, no input or output. Times that come in are aware datetimes.
"""
