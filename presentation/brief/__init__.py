"""The regent's brief in words, as picture, and as workbook."""
