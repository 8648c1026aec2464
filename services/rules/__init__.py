"""What every use case shares: who may do what, and the rules of one deployment."""
