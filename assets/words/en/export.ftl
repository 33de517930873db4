# Export as PDF.

export-title = Export as PDF
export-done = The PDF is there
export-what = What
export-whole = The whole report
export-whole-help = With cover, contents and annexes.
export-section = One section
export-section-help = To send to the institution that answers it, for example.
export-blank = The questions, without answers
export-blank-help = To fill in by hand or to ask others: every question, its help and lines to write on.
export-which = Section
export-choose = Choose a section
export-edition = For whom
export-public = Public edition
export-public-help = Consent decides: contributions that are internal, or where nobody has asked yet, are left out with their citations; names print only where that was agreed.
export-internal = Internal edition
export-internal-help = For the administration only: every citation prints, with the numbers of contributions. Internal remarks never print in either edition.
export-language = Language of the headings
export-language-help = Headings, automatic paragraphs and titles of objectives; what you wrote stays as you wrote it.
export-draft-note = The PDF carries the word DRAFT and a verification code of its text.
export-approved-note = This is the text that was approved. Every export of it gives the same file, byte for byte.
export-blank-note = The sheet carries no answers and no names.
export-undecided = { $count ->
    [one] In one place two versions still stand. One of them prints meanwhile, marked.
   *[other] In { $count } places two versions still stand. One of each prints meanwhile, marked.
  }
export-go = Choose where, and export
export-busy = Setting the pages…
export-another = Export something else
export-said = { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
  }, { $size }.
export-said-approved = The approved text: { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
  }, { $size }.
export-path = File
export-code = Verification code
export-sha256 = SHA-256 of the file
export-code-help = The verification code names the text; it stands in the footer of each page. Drop a PDF on the window to see which text it holds.
export-name-blank = questions
export-name-internal = internal
export-name-public = public
