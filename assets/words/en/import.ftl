# Contributions brought in from tables and documents.

# Why a row is not imported, or a file not read: one sentence each, as it stands in the list and in the log.
import-principle = unknown guiding principle '{ $principle }'
import-consultation = no consultation is called '{ $title }'
import-date-order = '{ $date }' may be two days: write it as year-month-day
import-clutter = a file that the computer keeps for itself, not a document
import-room = more than 256 MB at once: bring it in by itself
import-cut = The text is longer than 200,000 characters: the rest of it is in the file.
unread-empty = The file is empty.
unread-encrypted = The file is protected with a password: open it where it was made and save it without one.
unread-damaged = The file is damaged or was cut on the way; ask for it again.
unread-foreign = The file is not what its name says it is.
unread-older = The file is in a format that is not read here: save it as XLSX, CSV, DOCX or EML.
unread-no-text = There is no text in the file: it may be a scan, to be read and typed in.
unread-picture = The file is a picture: what it says has to be typed in.
unread-table = The file is a table: import it by itself, row by row.
unread-nested = An archive inside an archive is not opened: unpack it first.
unread-outside = Its name leads out of the folder or the archive, so it was not opened.
unread-large = The file is too large to be read.
unread-many = There is more in it than can be taken in at once: 2,000 files, or 200,000 rows.
unread-slow = Reading the file took too long.
unread-unknown = This kind of file is not read.

fault-import-unsaid = { $count } of the rows are in the log already, or twice in what is imported. Say what to do with them: 'import' or 'leave-out'.
fault-import-choice = '{ $value }' is no choice: say 'import' or 'leave-out'.
fault-import-many = There are more than { $limit } files. Import them in several goes.
fault-import-nothing = There is no file in there.

# The dialog.
contributions-import-title = Import contributions
contributions-import-lead = A table with one contribution in each row, or documents that each are one. Everything is shown before it is taken in.
contributions-import-start = Choose files, or drop them here
contributions-import-choose = Choose files…
contributions-import-folder = A folder…
contributions-import-other = Other files…
contributions-import-columns = One table (CSV, XLSX) with columns for date, organization, person, contact, group, channel, level, place, text, consent, objectives, principles, consultation: only the text is needed. Or documents (DOCX, ODT, PDF, EML, TXT, MD), also in a folder or a ZIP.
contributions-import-reading = Reading the files
contributions-import-files = All that can be imported
contributions-import-tables = Tables
contributions-import-documents = Documents
contributions-import-file = { $name }, { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}, { $encoding }, separated by { $delimiter }
contributions-import-book = { $name }, { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}
contributions-import-sheet = Sheet
contributions-import-found = { $rows ->
    [one] 1 file
   *[other] { $rows } files
} found in { $name }
contributions-import-several = { $count } files
contributions-import-comma = commas
contributions-import-semicolon = semicolons
contributions-import-tab = tabs
contributions-import-bar = vertical bars
contributions-import-map = What the columns hold
contributions-import-column = Column in the file
contributions-import-first = First rows
contributions-import-goes = Goes to
contributions-import-goes-of = “{ $column }” goes to
contributions-import-none = Not imported
contributions-import-values = Words the program does not know
contributions-import-values-help = Say once what each means. Rows with a word that nobody explains are not imported.
contributions-import-value-field = Field
contributions-import-value-written = In the file
contributions-import-value-meant = Means
contributions-import-value-of = “{ $word }” means
contributions-import-value-unsaid = Not said: not imported
contributions-import-value-rows =
    { $count ->
        [one] in one row
       *[other] in { $count } rows
    }
contributions-import-leave-empty = Nothing: leave the field empty
contributions-import-dates = What stands first in dates such as { $dates }?
contributions-import-day-first = The day
contributions-import-month-first = The month
contributions-import-remembered = As you last set it for these columns.
contributions-import-text-missing = Say which column holds what was said.
contributions-import-new = { $count } new
contributions-import-same-count = { $count } already there
contributions-import-near-count = { $count } nearly like another
contributions-import-refused-count = { $count } not imported
contributions-import-kept-count = { $count } without all of their text
contributions-import-same-ask = { $count ->
    [one] One has the text and the sender of another, or is the same file
   *[other] { $count } have the text and the sender of another, or are the same file
}
contributions-import-near-ask = { $count ->
    [one] One is nearly like another, or has its text from another sender
   *[other] { $count } are nearly like another, or have its text from another sender
}
contributions-import-leave-out = Leave out
contributions-import-anyway = Import anyway
contributions-import-choice-missing = Say what to do with what is already there.
contributions-import-which = Which they are
contributions-import-like-log = { $alike ->
    [100] the same text as { $number }
   *[other] { $alike }% like { $number }
}
contributions-import-like-line = { $alike ->
    [100] the same text as line { $line }
   *[other] { $alike }% like line { $line }
}
contributions-import-like-file = { $alike ->
    [100] the same as { $name }
   *[other] { $alike }% like { $name }
}
contributions-import-here = Here:
contributions-import-there = There:
contributions-import-refused = { $count ->
    [one] 1 can’t be imported
   *[other] { $count } can’t be imported
}
contributions-import-kept = { $count ->
    [one] 1 is kept as a file without all of its text
   *[other] { $count } are kept as files without all of their text
}
contributions-import-left-out = { $count ->
    [one] 1 was left out because it repeats another
   *[other] { $count } were left out because they repeat others
}
contributions-import-line = Line { $line }
contributions-import-document = Document
contributions-import-from = From
contributions-import-sent = Sent
contributions-import-begins = It begins
contributions-import-no-text-yet = No text
contributions-import-attached = { $count ->
    [one] with 1 file
   *[other] with { $count } files
}
contributions-import-received = Received on
contributions-import-received-help = For documents that don’t say it themselves. An e-mail brings its own date.
contributions-import-go = { $count ->
    [0] Nothing to import
    [one] Import 1
   *[other] Import { $count }
}
contributions-import-running = Importing
contributions-import-said = { $count ->
    [one] One contribution is imported.
   *[other] { $count } contributions are imported.
}
contributions-import-done = { $count ->
    [0] Nothing was imported
    [one] One was imported, as { $first }
   *[other] { $count } were imported, as { $first } to { $last }
}
contributions-import-undo = Undo the import
contributions-import-undone = The import is taken back.
contributions-import-more = and { $count } more
contributions-field-principles = Guiding principles
contributions-field-consultation = Consultation, by its title
