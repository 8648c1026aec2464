"""Recognising the topic of a question: spelling, features, a linear model. Only it uses numpy."""
