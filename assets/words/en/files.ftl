# Files that leave the program.

files-show = Show in folder
files-copy = Copy of a review
files-copy-saved = The copy is saved: { $path }
files-draft = DRAFT
