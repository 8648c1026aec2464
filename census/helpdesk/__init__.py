"""The helpdesk: who is stuck, who helps, and for how long they wait."""
