# What is printed in the tables, receipts and letters that are taken out of the log.

out-log-title = Contribution log
out-name = [name withheld]
out-not-quoted = Not quoted, as its author wished.
out-place = { $title }, { $count ->
    [one] paragraph { $list }
   *[other] paragraphs { $list }
}
out-objective = Objective { $number }
out-yes = Yes
out-no = No
out-received = Received
out-channel = How it came
out-organization = Organization
out-person = Person
out-contact = Contact
out-group = Group
out-on-behalf = On behalf of
out-level = Level
out-where = Place
out-consultation = Consultation
out-said = What was said
out-files = Files
out-objectives = Objectives
out-principles = Guiding principles
out-sections = Sections
out-consent = Consent to publication
out-listed = Listed
out-outcome = What became of it
out-reason = Because
out-places = Where in the report
out-remark = Internal remark
out-logged-by = Logged by

out-responses-title = Table of inputs and responses
out-responses-intro = { $count ->
    [0] There is no contribution to show.
    [one] One contribution, what it said and what became of it.
   *[other] { $count } contributions, what each said and what became of it.
}
out-internal = Internal: not for publication.
out-from = From
out-response = Response
out-no-text = (no text; see the files received)
said-title = You said, we did
said-intro = What stakeholders told the authors of the review, and what became of it. Each quotation is printed as its author agreed.
said-nothing = There is no contribution to show.
said-count = { $count ->
    [one] One contribution.
   *[other] { $count } contributions.
}
said-you = You said
said-we = We did
said-quote = “{ $text }”
said-unquoted = { $count ->
    [one] One contribution is not quoted ({ $list }).
   *[other] { $count } contributions are not quoted ({ $list }).
}

receipt-title = Receipt for contribution { $number }
receipt-intro = We received your contribution to “{ $title }” on { $date }. Its number is { $number }; please quote it when you write to us.
receipt-intro-undated = We received your contribution to “{ $title }”. Its number is { $number }; please quote it when you write to us.
receipt-entry = Entry
receipt-recorded = As recorded
receipt-listed = Listed as a participant
receipt-file = { $name } (SHA-256: { $sum })
receipt-end = This receipt says what was received. You can change your consent to publication at any time.
receipt-contact = Write to: { $contact }

letter-subject = What became of your contribution to “{ $title }”
letter-greeting = Dear Sir or Madam,
letter-thanks = Thank you for contributing to “{ $title }”. This letter says what became of what you sent.
letter-questions = If you have a question, please quote the number of your contribution.
letter-signed = Yours faithfully,
letter-contribution = { $number }, received on { $date }
letter-withdrawn = You withdrew your consent to publication. Nothing of it is published.
letter-you-said = You said
letter-you-sent = You sent
letter-we-did = What became of it
letter-where = Where in the report
letter-outcome-reflected = It is reflected in the report.
letter-outcome-partly = It is reflected in part.
letter-outcome-noted = It was noted.
letter-outcome-not-accepted = It was not accepted.
letter-outcome-out-of-scope = It is outside what the report covers.
letter-outcome-pending = It has not been decided yet.
