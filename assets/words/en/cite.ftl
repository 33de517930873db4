# The list that @ opens.

cite-none = Nothing fits “{ $query }”.
cite-nothing-yet = Nothing to cite yet.
cite-new = New source “{ $query }”
cite-made = Recorded the source “{ $title }”. Complete it under Sources.
cite-what = Sources, good practices, laws and policies, indicators and commitments can be cited by a word of their title, contributions by their number or a word of what was said.
