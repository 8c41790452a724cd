"""Electronic mail: headers, parts and bodies, as bytes and without trust."""
