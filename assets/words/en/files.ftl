# Files that leave the program.

files-show = Show in folder
files-copy = Copy of a review
files-copy-saved = The copy is saved: { $path }
files-copy-saved-contacts =
    { $count ->
        [one] The copy is saved, with the contact details of one stakeholder: { $path }
       *[other] The copy is saved, with the contact details of { $count } stakeholders: { $path }
    }
files-draft = DRAFT
