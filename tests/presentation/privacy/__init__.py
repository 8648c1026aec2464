"""Tests of what people read about their data."""
