# The timeline of a review and the calendar of the Compact.

timeline-due-of = { $title }: due
