"""The methods of the Bot API, one function for each: `(cloud, arguments) -> result`."""
