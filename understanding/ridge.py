"""Least squares with a penalty on a sparse matrix, solved by conjugate gradients.

As good as a support vector machine on this task, nothing to tune, the same result at every run,
and short enough to need no library but numpy.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

ROUNDS: Final = 14
ENOUGH: Final = 1e-4
"""The residual, as a share of where it began, at which the weights are good enough."""
BLOCK: Final = 512
"""Rows at a time: bounds the memory of a product."""

Floats = NDArray[np.float32]
Places = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Sparse:
    """A sparse matrix by rows: row r has ``values`` at ``columns`` from starts[r] to starts[r+1].

    No row is empty: the first column is the same in all of them.
    """

    starts: Places
    columns: Places
    values: Floats
    width: int

    def times(self, dense: Floats) -> Floats:
        """Return the product with a dense matrix of ``width`` rows."""
        rows = len(self.starts) - 1
        out = np.empty((rows, dense.shape[1]), np.float32)
        for first in range(0, rows, BLOCK):
            last = min(first + BLOCK, rows)
            low, high = self.starts[first], self.starts[last]
            parts = dense[self.columns[low:high]] * self.values[low:high, None]
            out[first:last] = np.add.reduceat(parts, self.starts[first:last] - low)
        return out

    def turned(self) -> "Sparse":
        """Return the transposed matrix; every column is in use, so no row of it is empty."""
        rows = np.repeat(np.arange(len(self.starts) - 1, dtype=np.int32), np.diff(self.starts))
        order = np.argsort(self.columns, kind="stable")
        counts = np.bincount(self.columns, minlength=self.width)
        starts = np.concatenate(([0], np.cumsum(counts))).astype(np.int32)
        return Sparse(starts, rows[order], self.values[order], len(self.starts) - 1)


def solve(matrix: Sparse, wanted: Floats, *, penalty: float) -> Floats:
    """Return the weights that bring the matrix nearest to what is wanted, a column a class."""
    turned = matrix.turned()
    weights = np.zeros((matrix.width, wanted.shape[1]), np.float32)
    residual = turned.times(wanted)
    direction = residual.copy()
    size = np.sum(residual * residual, axis=0)
    goal = size * ENOUGH**2
    for _ in range(ROUNDS):
        image = turned.times(matrix.times(direction)) + penalty * direction
        step = size / np.maximum(np.sum(direction * image, axis=0), np.finfo(np.float32).tiny)
        weights += step * direction
        residual -= step * image
        new = np.sum(residual * residual, axis=0)
        if bool(np.all(new <= goal)):
            break
        direction = residual + new / np.maximum(size, np.finfo(np.float32).tiny) * direction
        size = new
    return weights
