"""What residents ask and say of the visits: who comes, who it is, whether somebody came."""
