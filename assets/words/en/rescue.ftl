# When the reviews do not open: what is so, and the ways on.

rescue-damaged = The file with your reviews is damaged
rescue-newer = Your reviews belong to a newer Rapporteur
rescue-held = Your reviews are open elsewhere
rescue-read-only = The folder with your reviews can’t be written
rescue-full = The disk is full
rescue-synced = Your reviews are in a folder that is synchronised
rescue-io = The disk did not answer
rescue-other = Your reviews could not be opened
rescue-kept = Nothing has been deleted or changed. You can also close this window and ask somebody for help.
rescue-ways = What you can do now
rescue-way-retry = Try again
rescue-help-retry = Opens your reviews once more, when the reason is out of the way.
rescue-way-restore-backup = Put the last backup in its place
rescue-help-restore-backup = The newest backup that was checked. Work since then is missing in it; the damaged file is kept beside it.
rescue-way-open-copy = Open a copy from a file
rescue-help-open-copy = A file that ends in .rapporteur, saved here or sent by a colleague. You then choose a folder in which to go on.
rescue-way-take-along = Bring my reviews to this computer
rescue-help-take-along = Choose a folder of this computer. Reviews, documents received and backups are copied into it and you go on there, also next time. The synchronised folder stays as it is; delete it when you have seen that all is well.
rescue-way-choose-folder = Choose another folder
rescue-help-choose-folder = Opens the reviews that are in it, or begins anew in an empty one. This folder stays as it is.
rescue-way-save-copy = Copy the files to another place
rescue-help-save-copy = Copies the files with your reviews as they are, for example to a USB stick, so that they are safe.
rescue-still = That did not open your reviews yet. What is written above is still so.
rescue-still-save-copy = If you chose a folder, the files are now there too. The reviews themselves still do not open.
