"""Messages of contacts of companies, of the admins who decide, and of their workers."""
