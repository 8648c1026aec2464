"""What a question is about: spelling, features, a light linear model. The only home of numpy."""
