"""From urges that ended to days, streaks and the numbers a person is shown."""
