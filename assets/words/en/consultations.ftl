# Consultations: meetings, calls for inputs, hearings.

consultations-title = Consultations
consultations-lead = Meetings, calls for inputs, hearings. The report says from here who was consulted, how, from where, when, and how many.
consultations-list = List of consultations
consultations-new = New consultation
consultations-failed = The consultations could not be read
consultations-empty = No consultation yet
consultations-empty-text = Enter each meeting, call for inputs or hearing. Statements made there can then be recorded under it, and the report counts who took part.
consultations-stays-open = The internal remark stays open.
consultations-untitled = Untitled
consultations-no-date = No date yet
consultations-days = { $from } to { $to }
consultations-put-away = Put away
consultations-put-away-said = “{ $title }” is put away.
consultations-facts = Facts about the consultation
consultations-name = Title
consultations-kind = Kind
consultations-choose = Choose
consultations-organizer = Organized by
consultations-from = First day
consultations-to = Last day
consultations-place = Place
consultations-link = Link
consultations-participants = Who took part
consultations-participants-help = A number for each group that was there. Leave the others blank.
consultations-total = { $count ->
    [0] Nobody counted
    [one] One participant
   *[other] { $count } participants
}
consultations-statements = Contributions made there
consultations-statement-count = { $count ->
    [0] None is recorded under this consultation yet.
    [one] One is recorded under this consultation.
   *[other] { $count } are recorded under this consultation.
}
consultations-show = Show them in the log
consultations-remark = Internal remark
consultations-remark-help = Never printed.

consultations-tab-list = Consultations
consultations-tab-timeline = Timeline and calendar

consultations-announced-title = How people learned of it
consultations-announced = Announced on
consultations-announced-where = Announced where
consultations-announced-where-help = Website, gazette, radio, networks: as it was.
consultations-proofs = Proof of the announcement
consultations-proofs-attach = Attach a file…
consultations-languages = Languages
consultations-registration = Open registration
consultations-yes = Yes
consultations-no = No
consultations-not-said = Not said
consultations-webcast-meeting = Webcast of the meeting
consultations-webcast-consultation = Webcast of the consultation

consultations-by-category = By category
consultations-by-more = By sex, age and region
consultations-by-sex = By sex
consultations-by-age = By age group
consultations-by-region = By region
consultations-region = Region
consultations-region-count = Participants
consultations-region-add = Add
consultations-region-remove = Take out { $region }
consultations-more-than-all = These are more than the participants by category.

consultations-listed = Listed by name
consultations-listed-help = Only those who agreed to be listed. Names are kept apart from the review’s history and print in the list of participants.
consultations-listed-name = Name, as it is to be listed
consultations-listed-how = How they agreed
consultations-listed-how-example = Signed the attendance sheet
consultations-listed-agreed = They agreed to be listed
consultations-listed-add = Add to the list
consultations-listed-removed = { $name } is no longer listed.

consultations-evaluation = What the session found
consultations-evaluation-method = Form of the session
consultations-evaluation-method-help = A discussion, a questionnaire, interviews.
consultations-evaluation-results = Results
consultations-evaluation-lessons = Lessons for the next round

consultations-checks = What the guidance asks
consultations-checks-help = Points to look at, in our words. They hold nothing up, and they print only where the facts about the review say so.
consultations-checks-advice = The guidance asks this of the regional review meeting; here it is advice. It holds nothing up, and it prints only where the facts about the review say so.
consultations-check-say = Say how it stands
consultations-check-about = How this is known
consultations-check-how = How it is known
consultations-check-how-help = Prints with the check, where the checks print.
consultations-check-source = Source: { $source }.

consultations-timeline-failed = The timeline could not be read
consultations-steps = Towards the review
consultations-steps-help = Proposed steps, counted back from the due date; no rule fixes them. A step that you move stays where you put it, the others follow the due date.
consultations-no-due = Without a due date nothing can be counted back.
consultations-set-due = Set the due date
consultations-due = The review is due
consultations-today = today
consultations-in-days = { $days ->
    [one] in { $days } day
   *[other] in { $days } days
}
consultations-days-ago = { $days ->
    [one] { $days } day ago
   *[other] { $days } days ago
}
consultations-step-date = Day of: { $title }
consultations-step-proposed = Moved; proposed: { $day }
consultations-step-late = { $days ->
    [one] { $days } day late
   *[other] { $days } days late
}
consultations-step-done = done
consultations-step-back = Back to the proposed day: { $title }
consultations-step-add-title = Add a step
consultations-step-day = Day
consultations-step-what = Another step
consultations-step-add = Add
consultations-steps-out = Taken out:
consultations-take-out = Take out: { $title }
consultations-taken-out = “{ $title }” is taken out.
consultations-take-in = Take in again

consultations-calendar = Calendar of the Compact
consultations-calendar-help = The Forum, the regional rounds, the reports. What you change here changes in this review alone.
consultations-calendar-none = Nothing is ahead.
consultations-calendar-over = { $count ->
    [one] { $count } event that is over
   *[other] { $count } events that are over
}
consultations-calendar-out = { $count ->
    [one] { $count } event taken out
   *[other] { $count } events taken out
}
consultations-event-add = Add an event
consultations-event-edit = Change: { $title }
consultations-event-title = Event
consultations-event-from = First day, month or year
consultations-event-wrong = It ends before it begins.
consultations-event-save = Save
consultations-event-own = added here
consultations-event-changed = changed here
consultations-day-needed = Write the day.
consultations-count-needed = Write how many.
consultations-cancel = Cancel

consultations-ics = Calendar file
consultations-ics-save = Save as calendar file…
consultations-ics-saved = { $count ->
    [one] { $count } date is saved. Any calendar program opens the file.
   *[other] { $count } dates are saved. Any calendar program opens the file.
}
