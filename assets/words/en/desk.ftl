# What several screens of an open review say.

desk-departed = This version is approved, and a copy has brought other text since. What stands here belongs to the next version; the pages print what was approved.
desk-read-only = This version is approved: its text and facts are read-only.
desk-open-version = Open a new version…
