"""What every conversation stands on: filters, context, replies, and identity numbers."""
