# Consultations: meetings, calls for inputs, hearings.

consultations-title = Consultations
consultations-lead = Meetings, calls for inputs, hearings. The report says from here who was consulted, when, and how many.
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
