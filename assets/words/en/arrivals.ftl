# Files that were dropped on the window or chosen: copies, PDFs to check.

arrivals-reading = Reading the copy
arrivals-checking = Checking the PDF
arrivals-wait = Reading { $name }…
arrivals-new = A review has arrived
arrivals-new-help = It is a review of its own on this computer. When you have worked on it, save a copy and give it back: both sides come together.
arrivals-together = Brought together
arrivals-together-help = What was here is still here. Where both changed the same text, both versions stay until you decide.
arrivals-decide = { $count ->
    [one] Decide on one place
   *[other] Decide on { $count } places
  }
arrivals-open = Open the review
arrivals-go-on = Go on
arrivals-checked = What this PDF is
arrivals-not-checked = This PDF could not be checked
arrivals-not-opened = This file could not be opened
arrivals-verdict-approved = Approved file
arrivals-verdict-approved-text = Approved text, another file
arrivals-verdict-draft = Draft
arrivals-verdict-other = Unknown text
arrivals-verdict-foreign = Not a report of this program
arrivals-code = Verification code
arrivals-sha256 = SHA-256 of the file
arrivals-csv = Contributions
arrivals-csv-here = Tables and documents that stakeholders sent come in through the log: choose “Import” there, and see what each of them brings before anything is taken in.
arrivals-csv-nowhere = Tables and documents that stakeholders sent come in through the log. Open the review to which they belong, then choose “Import” in its log.
arrivals-csv-go = Go to the log
arrivals-other = Here the program opens copies of reviews (.rapporteur) and checks PDFs. A document that a stakeholder sent is kept by attaching it to its contribution in the log.
arrivals-more = { $count ->
    [one] One more file waits.
   *[other] { $count } more files wait.
  }
