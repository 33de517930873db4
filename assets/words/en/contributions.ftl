# The log of contributions: list, one contribution, recording, import, who is heard.

contributions-title = Contributions
contributions-list = List of contributions
contributions-search = { $count ->
    [0] Search the log
    [one] Search one contribution
   *[other] Search { $count } contributions
}
contributions-heard = Who is not heard
contributions-import = Import…
contributions-record = Record one
contributions-sheet = Sheet to print for meetings…
contributions-sheet-file = contribution sheet
contributions-sheet-saved = The sheet is saved: { $path }
contributions-keys = Keys of this screen
contributions-failed = The log could not be read
contributions-empty = Nothing has been recorded yet
contributions-empty-text = Every input to this review belongs here: a letter, an e-mail, what was said at a meeting. It gets a number, and everything that becomes of it can be traced.
contributions-none-match = No contribution matches
contributions-none-match-text = Look for other words, or take a filter off.
contributions-filters = Filters
contributions-filters-on = Filters that are on
contributions-clear = Clear all
contributions-all = All { $count }
contributions-open = { $count } without an outcome
contributions-not-asked = Consent not asked: { $count }
contributions-without-outcome = without an outcome
contributions-matching = { $count ->
    [one] One matches
   *[other] { $count } match
}
contributions-by-category = Group
contributions-by-objective = Objective
contributions-by-channel = Channel
contributions-by-consultation = Consultation
contributions-by-outcome = Outcome
contributions-by-consent = Consent
contributions-by-unit = Section
contributions-nameless = No name given
contributions-no-category = No group given
contributions-no-consultation = None
contributions-untitled = Untitled
contributions-about = Obj. { $objectives }
contributions-file-count = { $count ->
    [one] 1 file
   *[other] { $count } files
}
contributions-used = { $count ->
    [one] used once
   *[other] used { $count } times
}
contributions-ticked = chosen

contributions-bulk = All that are chosen
contributions-bulk-count = { $count } chosen
contributions-bulk-said = { $count ->
    [one] One contribution: { $what }
   *[other] { $count } contributions: { $what }
}
contributions-link = Link to objective
contributions-tick-all = Choose all { $count }
contributions-tick-none = Choose none

contributions-detail = The contribution
contributions-back = Back to the list
contributions-received-on = received { $date }
contributions-logged-by = logged by { $name }
contributions-original = What was received
contributions-sealed = Original, unchanged
contributions-no-text = No text: what was sent is attached.
contributions-sha-copy = Copy the SHA-256 of the text
contributions-sha-copied = The SHA-256 of the text is copied.
contributions-attach = Attach a file…
contributions-attached = “{ $name }” is attached.
contributions-file = File
contributions-file-look = Look at it
contributions-file-save = Save a copy…
contributions-file-saved = “{ $name }” is saved.
contributions-file-scan = Picture of { $name }
contributions-treatment = What becomes of it
contributions-treated = { $number } is changed.
contributions-outcome = What became of it
contributions-reason = Because
contributions-objectives = Objectives
contributions-principles = Guiding principles
contributions-sections = Sections
contributions-consent = Consent to publication
contributions-listed = Listed among the participants
contributions-listed-help = A separate question: agreed to appear in the list of who took part.
contributions-category = Group
contributions-on-behalf = On behalf of
contributions-consultation = Consultation
contributions-remark = Internal remark
contributions-remark-help = Never printed.
contributions-contact-details = Contact details
contributions-person = Person
contributions-contact = Contact
contributions-apart = Kept apart from the text, and never in the report unless consent allows it.
contributions-correct = Correct the contact details
contributions-corrected = The contact details of { $number } are corrected.
contributions-used-in = Used in
contributions-used-nowhere = No sentence of the text rests on it yet. Type @ in an answer to cite it.
contributions-go = Go to the sentence
contributions-used-without-consent = { $count ->
    [one] One sentence rests on this contribution, and there is no consent to publish it. A public edition leaves the citation out; look whether the sentence may stay.
   *[other] { $count } sentences rest on this contribution, and there is no consent to publish it. A public edition leaves the citations out; look whether the sentences may stay.
}
contributions-put-away = Put away
contributions-put-away-said = { $number } is put away.

contributions-channel-meeting = Meeting
contributions-channel-letter = Letter
contributions-channel-email = E-mail
contributions-channel-form = Form
contributions-channel-call = Call for inputs
contributions-channel-online = Online
contributions-level-local = Local
contributions-level-national = National
contributions-level-regional = Regional
contributions-level-international = International
contributions-consent-not-asked = Consent not asked
contributions-consent-quote-with-name = Quote with the name
contributions-consent-quote-without-name = Quote without the name
contributions-consent-use-without-quoting = Use without quoting
contributions-consent-internal-only = Internal only
contributions-consent-help-not-asked = Not asked yet: treated as internal.
contributions-consent-help-quote-with-name = May be quoted, and the name may be printed.
contributions-consent-help-quote-without-name = May be quoted; the name is never printed.
contributions-consent-help-use-without-quoting = May inform the text; nothing is quoted.
contributions-consent-help-internal-only = Never leaves the administration.

contributions-key-search = Search the log
contributions-key-back = Back to the list
contributions-key-arrows = From one to the next
contributions-key-enter = Open
contributions-key-tick = Choose, to treat several at once
contributions-key-tick-more = Choose the next too
contributions-key-tick-all = Choose all that match

contributions-record-title = Record a contribution
contributions-save = Save
contributions-save-another = Save and record another
contributions-recorded = Recorded as { $number }.
contributions-open-it = Open
contributions-who = From whom
contributions-organization = Organization
contributions-organization-help = Several: put a semicolon between them.
contributions-contact-help = E-mail or telephone
contributions-what = What was said
contributions-what-help = As it was said or written. It is kept unchanged.
contributions-what-missing = Write what was said, or attach the document.
contributions-what-long = This text has more than 200,000 characters. Attach it as a file.
contributions-files = Documents received
contributions-choose-files = Attach files…
contributions-drop = or drop or paste them here
contributions-file-refused = “{ $name }” could not be stored: { $why }
contributions-how = How it came
contributions-received = Received
contributions-channel = Channel
contributions-level = Level
contributions-place = Place
contributions-choose = Choose
contributions-inherits = Date, place and channel are taken from it; change them where they differ.
contributions-links = What it is about
contributions-links-aside = can be done later
contributions-start-empty = Start empty

contributions-import-paper = For meetings without a computer:
contributions-field-received = Date received
contributions-field-channel = Channel
contributions-field-organization = Organization
contributions-field-person = Person
contributions-field-contact = Contact
contributions-field-on_behalf = On behalf of
contributions-field-category = Group
contributions-field-level = Level
contributions-field-place = Place
contributions-field-text = What was said
contributions-field-consent = Consent to publication
contributions-field-objectives = Objectives (numbers)

contributions-heard-title = Who is not heard
contributions-heard-lead = Contributions by group, in the log and as the text cites them.
contributions-heard-table = Contributions by group and objective
contributions-heard-group = Group
contributions-heard-sum = All
contributions-heard-objective = Objective { $number }: { $title }
contributions-heard-silent = Nothing from: { $groups }.
contributions-heard-unlinked = Recorded, but linked to no objective: { $groups }.
contributions-heard-parliament = Parliaments: { $count ->
    [0] no contribution
    [one] one contribution
   *[other] { $count } contributions
}{ $objectives ->
    [0] , on no objective
    [one] , on one objective
   *[other] , on { $objectives } objectives
}.
contributions-heard-local = Local authorities and communities: { $count ->
    [0] no contribution
    [one] one contribution
   *[other] { $count } contributions
}{ $objectives ->
    [0] , on no objective
    [one] , on one objective
   *[other] , on { $objectives } objectives
}.
contributions-heard-priorities = Priority objectives on which nobody is heard: { $objectives }.
contributions-heard-objectives = Objectives on which nobody is heard: { $objectives }.
contributions-heard-thin = Heard on one objective only: { $groups }.
contributions-heard-gaps = Gaps
contributions-heard-none = Every group is heard, and somebody on every objective.
contributions-heard-empty = The log is empty: nobody is heard yet.
