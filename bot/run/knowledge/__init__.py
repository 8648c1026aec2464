"""What the running bot knows of questions, and how it learns."""
