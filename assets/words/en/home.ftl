# The home screen: the reviews of this computer.

home-search = Search everything
home-guide = Guide
home-settings = Settings
home-new = New review
home-title = Reviews
home-lead = Kept on this computer. Nothing here needs the Internet.
home-failed = The list of reviews could not be read
home-empty = No review yet
home-empty-lead = Begin one, or look around in a whole report of an invented State. Nothing can break there.
home-begin = Begin a review

home-lead-institution = led by { $lead }
home-read-only = read-only
home-progress = Questions answered
home-sample = Sample
home-not-started = Not started
home-answered = { $answered } of { $total } questions answered
home-approved = Approved: { $by }
home-contributions = { $count ->
    [one] { $count } contribution
   *[other] { $count } contributions
}
home-open-contributions = { $count ->
    [one] { $count } contribution without an outcome
   *[other] { $count } contributions without an outcome
}
home-two-versions = { $count ->
    [one] Two versions in one place
   *[other] Two versions in { $count } places
}
home-saved = Saved { $day }
home-saved-today = Saved today { $time }
home-due = { $days ->
    [0] due today
    [one] due tomorrow
   *[other] due in { $days } days
}
home-due-on = due { $day }
home-overdue = { $days ->
    [one] was due yesterday
   *[other] was due { $days } days ago
}
home-in-days = { $days ->
    [0] today
    [1] tomorrow
   *[other] in { $days } days
}
home-days-ago = { $days ->
    [1] yesterday
   *[other] { $days } days ago
}

home-open = Open
home-look-up = Look up
home-continue = Continue: { $section }
home-menu = What can be done with “{ $title }”
home-copy = Copy
home-next = Start the next review from it
home-save-copy = Save a copy as one file…
home-bin = Put into the bin
home-copied = “{ $title }” was copied.
home-binned = “{ $title }” is in the bin for 90 days.
home-taken-back = “{ $title }” is out of the bin.
home-in-bin = { $count ->
    [one] { $count } review in the bin
   *[other] { $count } reviews in the bin
}
home-bin-days = { $days ->
    [one] { $days } day left
   *[other] { $days } days left
}
home-take-back = Take back
home-take-back-title = Take back: “{ $title }”

home-aside = Calendar and first steps
home-calendar = Calendar
home-calendar-empty = No dates yet. A review’s due date shows here.
home-calendar-due = { $title }: review due
home-new-here = New here?
home-new-here-lead = Open the sample: a whole report of an invented State to look around in and to try things out.
home-open-sample = Open the sample
home-other-samples = Other samples
home-copy-arrived = Somebody sent you a review?
home-copy-arrived-lead = A review file ends in .rapporteur. What is here stays; what the file brings is told in sentences. Dropping it on this window does the same.
home-open-copy = Open a copy from a file
home-broken = { $count ->
    [one] { $count } file could not be read
   *[other] { $count } files could not be read
}
home-broken-lead = Everything else works. Correct the file, then start Rapporteur again.
home-broken-which = Which, and why

home-status = State of your reviews
home-all-saved = All saved
home-saving = Saving…
home-backup = Backup checked { $day }
home-no-backup = No checked backup yet
home-offline = Works offline
home-filter = Filter the reviews
home-shown = { $count } of { $all }
home-sample-national-long = National review, long
home-sample-questionnaire = Answers to the questionnaire
home-sample-regional = Regional report
home-sample-stakeholder = Submission by stakeholders
