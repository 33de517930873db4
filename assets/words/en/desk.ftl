# What several screens of an open review say.

desk-read-only = This version is approved: its text and facts are read-only.
desk-open-version = Open a new version…
