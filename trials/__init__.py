"""Simulation by seeds: whole campaigns on a virtual clock, with everything that can go wrong.

One run is one seed. From it are drawn the town, what its people do, how many days pass, and when
Telegram, the database and the process fail. ``python -m trials --seed 123`` runs one again, the
same to the last line. Nothing here waits, listens or sleeps: network, database and time are in
this process.
"""
