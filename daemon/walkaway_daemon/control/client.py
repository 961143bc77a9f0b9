"""The client's side of the control socket."""
