# The news that data sent before counts no more.
correction-corrected = 🔁 <b>The data as of { $as_of } is corrected.</b> The figures I sent no longer hold.
correction-withdrawn = ↩️ <b>The data as of { $as_of } is withdrawn.</b> The figures I sent no longer hold.
correction-reason = The reason: { $reason }
correction-place = <b>{ $unit }</b> is now at rank <b>{ $rank }</b> among { $among }.
correction-board = The ranks of { $among } have changed.
correction-nothing-else = There is no other data yet.
correction-brief = The figures that hold now are in /laporan.
