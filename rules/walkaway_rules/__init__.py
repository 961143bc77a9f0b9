"""The pure core: values in, values out; it never touches the world."""
