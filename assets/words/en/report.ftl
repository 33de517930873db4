# What is printed in a report.
contents = Contents
page-of = Page { $page } of { $pages }
verification-code = Verification code
lead-institution = Lead institution
period = Period under review
submitted-to = Submitted to
table = Table
figure = Figure
version = Version { $number }
draft-word = DRAFT
sample-notice = Sample. The States, the places, the persons and the figures in this report are invented.
span = { $from } to { $to }
omitted-because = This section was left out: { $reason }
objective-title = Objective { $number }: { $title }
two-versions-here = [Two versions stand here]
no-category = Category not given
annex-title = Annex { $number }. { $title }
objectives-in-a-row = Objective by objective
other-objectives = Other objectives
approval-title = Approval
approved-by = Approved by
approved-role = Role
approved-date = Date
approved-remark = Remark
approved-paper = On paper
signed-on-paper = Signed on paper by { $name }, entered by { $entered }
approval-statement = The text of this report was approved in this language. The verification code is computed from the content of the report and stands at the foot of every page; it was the same in the draft that was read.
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
number-1 = one
number-2 = two
number-3 = three
number-4 = four
number-5 = five
number-6 = six
number-7 = seven
number-8 = eight
number-9 = nine
# At the head of a sentence, which never begins with a figure.
number-first = a total of { $number }
list-or = { $first } or { $last }
cite-by = Contribution by { $who }
cite-category = Contribution (category: { $category })
made-consultations = { $count ->
    [one] one consultation was held ({ $when })
   *[other] { $number } consultations were held ({ $when })
  }{ $people ->
    [0] .
    [one] , with one participant.
   *[other] , with { $heads } participants in all.
  }
made-consultations-undated = { $count ->
    [one] one consultation was held.
   *[other] { $number } consultations were held.
  }
made-contributions = { $count ->
    [one] one contribution was received,
   *[other] { $number } contributions were received,
  } from { $unheard ->
    [0] all { $categories }
   *[other] { $heard ->
      [0] none
     *[other] { $from }
    } of the { $categories }
  } categories of stakeholders named in paragraph 44 of the Compact.
# In a public edition, only of contributions whose authors agreed that they be used in it.
made-contributions-agreed = { $count ->
    [one] one contribution was received whose author agreed to its use in this report,
   *[other] { $number } contributions were received whose authors agreed to their use in this report,
  } from { $unheard ->
    [0] all { $categories }
   *[other] { $heard ->
      [0] none
     *[other] { $from }
    } of the { $categories }
  } categories of stakeholders named in paragraph 44 of the Compact.
made-most = The largest number ({ $number }) came from { $category }.
made-silent = None of these came from { $list }.
blank-each-objectives = For each objective
blank-each-principles = For each guiding principle
field = Key facts
field-value = As reported
field-status = Status
field-lead = Lead institution
field-supporting = Supporting institutions
field-actions = Actions drawn upon
field-elsewhere = Reported elsewhere
field-sdg = SDG targets
field-reported-by = Reported by
status-not-started = Not started
status-planned = Planned
status-under-way = Under way
status-achieved = Achieved
status-not-applicable = Not applicable
status-not-reported = Not reported
status-dropped = Dropped
priority-yes = Priority
outcome-reflected = Reflected
outcome-partly = Partly reflected
outcome-noted = Noted
outcome-pending = Pending
outcome-not-accepted = Not accepted
outcome-out-of-scope = Out of scope
kind-meeting = Meeting
kind-call = Call for inputs
kind-hearing = Hearing
kind-virtual = Virtual consultation
kind-validation = Validation meeting
kind-drafting = Drafting committee
kind-evaluation = Evaluation session
kind-intergovernmental = Intergovernmental meeting
overview-caption = Overview of the objectives
row-total = Total
inputs-caption = What became of the contributions, by category
participants-caption = Participants by category
participants-listed = The following agreed to be listed:
consultations-caption = Consultations
commitments-caption = Commitments
indicators-caption = Indicators
practices-caption = Good practices
laws-caption = Laws and policies
abbreviations-caption = Abbreviations
column-number = No.
column-objective = Objective
column-objectives = Objectives
column-reported = What is reported
column-lead = Lead institution
column-priority = Priority
column-reported-by = Reported by
column-round-table = Round table
column-status = Status
column-category = Category
column-received = Received
column-participants = Participants
column-title = Title
column-kind = Kind
column-when = When
column-place = Place
column-commitment = Commitment
column-by = By
column-indicator = Indicator
column-value = Value
column-year = Year
column-disaggregation = By
column-source = Source
column-practice = Practice
column-result = What was done and its result
column-law = Law or policy
column-date = Date
column-content = Content
column-abbreviation = Abbreviation
column-meaning = Meaning

# The contribution sheet, filled in by hand.
sheet-title = Contribution sheet
sheet-number = Number (given when it is typed in)
sheet-consultation = Consultation
sheet-date = Date
sheet-name = Person or organization
sheet-on-behalf = On behalf of
sheet-contact = Contact
sheet-category = Who is it from? (tick one)
sheet-said = What was said
sheet-objectives = Which objectives of the Compact does it concern?
sheet-consent = May it be published? (tick one; if none is ticked it stays internal)
sheet-quote-with-name = You may quote me, with my name.
sheet-quote-without-name = You may quote me, without my name.
sheet-use-without-quoting = You may use what I said, without quoting it.
sheet-internal-only = Keep it inside the administration.
sheet-listed = May your name stand in the list of participants?
sheet-yes = Yes
sheet-no = No
sheet-noted-by = Noted by
sheet-privacy = Your name and contact are kept apart from the text, are printed only if you agreed to it above, and are erased on request.
