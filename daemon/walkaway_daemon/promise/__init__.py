"""rules.yaml as it is read, watched and written, and the promise that holds."""
