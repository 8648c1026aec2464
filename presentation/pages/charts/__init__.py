"""Charts as SVG: the way of a rate by day, gauges and bars, and the tile map."""
