# How far a part of the review is.

progress-cleared = { $count } cleared
