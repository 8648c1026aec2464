"""The domain: the rules of a census campaign, as frozen data and pure functions.

It uses the standard library only. It reads no clock and does no input or output. All moments that
it receives are aware datetimes.
"""
