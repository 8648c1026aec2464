"""The helpdesk: requests, relayed messages, desks and absences."""
