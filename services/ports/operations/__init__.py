"""Ports of what several processes of one deployment share."""
