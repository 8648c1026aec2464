"""faq.yaml: the knowledge of the campaign."""
