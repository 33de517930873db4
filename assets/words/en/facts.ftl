# Facts about the review: its profile, the drafting team, what prints.

facts-heading = Facts about the review
facts-why = They print on the cover and at the head of the pages, and the automatic paragraphs draw on them.
facts-failed = The facts could not be read

facts-report = The report
facts-title = Title
facts-subtitle = Subtitle
facts-subtitle-help = In a line: which review of the State this is, for example.
facts-country = State
facts-country-help = As its government writes it.
facts-language = Language of the report
facts-language-help = What you wrote stays as it is.

facts-who = Who makes it
facts-lead = Lead institution
facts-lead-help = Prints on the cover.
facts-focal-point = Focal point for the Compact
facts-inside = For the drafting team; does not print.
facts-contact = Contact
facts-contact-help = For the drafting team: where questions about the review go. Does not print.

facts-when = Period and destination
facts-period-from = Period under review from
facts-period-help = A year, a month or a day.
facts-period-to = to
facts-period-to-help = Often the last whole year.
facts-period-wrong = The period ends before it begins. Correct one of the two.
facts-destination = Submitted to
facts-destination-help = The regional review or the Forum.
facts-due = Due date
facts-due-help = Shows in the calendar. Does not print.

facts-cover = Cover and draft mark
facts-arms = Coat of arms
facts-arms-help = A picture file (PNG, JPEG, GIF or SVG). It prints on the cover; without one the cover is complete too.
facts-arms-choose = Choose a picture…
facts-arms-other = Choose another…
facts-arms-remove = Leave it out
facts-arms-removed = The cover prints without a coat of arms.
facts-arms-of = Coat of arms of { $country }
facts-arms-alt = What it shows
facts-arms-alt-help = Read aloud to readers who do not see it, in the language of the report.
facts-arms-alt-needed = A coat of arms prints only with its description.
facts-pictures = Pictures
facts-version = Version
facts-version-help = On the cover and in the draft mark. The next one begins when an approved text is opened again.
facts-mark-line = Line of the draft mark
facts-mark-line-help = Stands behind DRAFT, version and date on every page until approval.
facts-mark-line-example = for comments by 15 March

facts-team = Drafting team
facts-team-help = For the team itself: who writes what, and whom to ask. It does not print.
facts-member-name = Name
facts-member-institution = Institution
facts-member-role = Role
facts-member-add = Add
facts-member-removed = { $name } is no longer in the list.

facts-prints = What prints
facts-prints-help = Each applies to the pages at the right at once.
facts-print-foreword = Foreword
facts-print-foreword-help = Prints when it has been written.
facts-print-contents = Contents
facts-print-contents-help = A page with the sections and their page numbers.
facts-print-participants = List of participants
facts-print-participants-help = Numbers by group, and the names of those who agreed to be listed.
facts-print-omissions = Sections left out
facts-print-omissions-help = Says which sections were left out, with the reason where one is given.
facts-print-engagement = What the guidance asks of consultations
facts-print-engagement-help = A table with the points that are met or not yet, by consultation, among the annexes. Information, never a score.
facts-print-status = Status words
facts-print-status-help = “Under way”, “Achieved” and so on, for objectives and commitments. Information, never a score.
facts-print-gaps = Gaps and challenges
facts-print-gaps-help = The answers to what is still missing under each objective.
facts-print-refusals = Contributions that were not accepted
facts-print-refusals-help = How many, by group, in the table of what became of the contributions.
facts-by-round-table = Objectives by Forum round table
facts-by-round-table-help = Otherwise they print by number.

facts-length = Length
facts-length-help = A target of your own, never an official limit: no limit for these reviews is known. Footnotes and headings count.
facts-target = Target for the whole report
facts-words-unit = words
facts-words = { $words ->
    [one] { $words } word
   *[other] { $words } words
}
facts-words-of = { $words } of about { $target } words

facts-basis = What it is built on
facts-template = Template
facts-template-help = No template is an official form. Sections can be added, renamed, moved and left out.
facts-previous = Previous review
facts-previous-help = One that is on this computer, to look things up in.
facts-previous-none = None
facts-previous-elsewhere = A review that is not on this computer
facts-letter = Letter of this computer
facts-letter-help = Contributions that are recorded here are numbered { $letter }-1, { $letter }-2 and so on.
