"""Tables of people and of what they hand in, ask and agree to."""
