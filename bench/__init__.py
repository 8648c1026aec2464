"""Ratios against baselines, measured in one run: ``python -m bench``.

Everything that is measured runs in a process of its own, on this machine, against the simulator
in another: no network, no TLS. The machine's speed drifts, so trust the ratios within one run.
"""
