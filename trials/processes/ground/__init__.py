"""What the processes stand on: where they run, how they start, and the wires between them."""
