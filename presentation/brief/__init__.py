"""The regent's brief as text, as a picture, and as a workbook."""
