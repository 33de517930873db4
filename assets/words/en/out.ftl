# Taking things out of the log: the menu and its dialogs, and what is said of a file that was made.

fault-ending = Give the file a name that ends in one of these: { $all }.
out-withheld = { $count ->
    [one] One contribution is left out, because there is no consent to publish it.
   *[other] { $count } contributions are left out, because there is no consent to publish them.
}
out-refused = { $count ->
    [one] One contribution that was not accepted or is out of scope is left out: the facts of the review say that these do not print.
   *[other] { $count } contributions that were not accepted or are out of scope are left out: the facts of the review say that these do not print.
}
out-cut = { $count ->
    [one] One text is longer than a cell of a workbook may be, and is cut off there. A CSV holds it whole.
   *[other] { $count } texts are longer than a cell of a workbook may be, and are cut off there. A CSV holds them whole.
}
fault-letter-format = A letter is made as pdf or docx, not as “{ $format }”.
fault-no-folder = There is no folder { $folder }. Choose one that exists.

out-menu = Take out
out-menu-log = The log as a table…
out-menu-table = Table of inputs and responses…
out-menu-said = “You said, we did”…
out-menu-letters = Letters to stakeholders
out-of-log = Contribution log
out-of-table = Inputs and responses
out-of-said = You said, we did
out-title-log = The log as a table
out-title-table = Table of inputs and responses
out-title-said = “You said, we did”
out-lead-log = A row for each contribution. No cell can run as a formula in a spreadsheet.
out-lead-table = What each contribution said, what became of it and why, and where the report takes it up.
out-lead-said = For each group of stakeholders, what was said beside what was done.
out-edition = For whom
out-edition-public = For everybody
out-edition-public-help = Consent decides. Without it, names, words or the whole contribution are left out.
out-edition-internal = Inside the administration
out-edition-internal-help = Everything but what is blacked out. Not for publication.
out-format = Kind of file
out-format-csv = CSV
out-format-xlsx = Excel
out-format-pdf = PDF
out-format-docx = Word
out-language = Language
out-contacts = With contact details
out-contacts-help = Only where whoever gets the file may know how to reach people.
out-save = Save…
out-done = { $count ->
    [0] The file is saved. There is no contribution in it.
    [one] Saved with one contribution.
   *[other] Saved with { $count } contributions.
}
out-file = File
out-another = Another file
out-receipt-pdf = Receipt as PDF…
out-receipt-txt = Receipt as text…
out-receipt-file = Receipt { $number }
out-receipt-done = The receipt is in { $path }.
