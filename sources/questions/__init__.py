"""faq.yaml: what the campaign knows."""
