# What is printed of consultations: how they were held, who took part, what the guidance asks.

list-and = { $first } and { $last }
place-online = Online

made-kinds = They took the form of { $list }.
made-alone = It took the form of { $form }.
made-alone-place = It took the form of { $form } in { $place }.
made-kind-meeting = { $count ->
    [one] a meeting
   *[other] { $number } meetings
  }
made-kind-call = { $count ->
    [one] a call for inputs
   *[other] { $number } calls for inputs
  }
made-kind-hearing = { $count ->
    [one] a hearing
   *[other] { $number } hearings
  }
made-kind-virtual = { $count ->
    [one] a virtual consultation
   *[other] { $number } virtual consultations
  }
made-kind-validation = { $count ->
    [one] a meeting to validate the draft
   *[other] { $number } meetings to validate the draft
  }
made-kind-drafting = { $count ->
    [one] a drafting committee with stakeholders
   *[other] { $number } drafting committees with stakeholders
  }
made-kind-evaluation = { $count ->
    [one] an evaluation session
   *[other] { $number } evaluation sessions
  }
made-kind-intergovernmental = { $count ->
    [one] an intergovernmental regional review meeting
   *[other] { $number } intergovernmental regional review meetings
  }
made-places = { $count ->
    [one] Participants met in { $list }
   *[other] Participants met in { $list }
  }{ $online ->
    [0] .
   *[other] , and online.
  }
made-online = Participants met online.
made-groups = { $count ->
    [one] Participants came from one category of stakeholders: { $list }.
   *[other] Participants came from { $number } categories of stakeholders: { $list }.
  }
made-groups-largest = Participants came from { $number } categories of stakeholders; the most numerous were { $list }.
made-groups-many = Participants came from { $number } categories of stakeholders.
made-regions = { $count ->
    [one] One region was represented: { $list }.
   *[other] The following regions were represented: { $list }.
  }
made-regions-many = A total of { $number } regions were represented.
made-women = Of the { $total } participants whose sex was recorded, { $others ->
    [0] all
   *[other] { $women ->
      [0] none
     *[other] { $number }
    }
  } { $women ->
    [0] was a woman.
    [one] was a woman.
   *[other] were women.
  }
made-outcomes = Of these, { $list }.
made-outcome-reflected = { $count ->
    [one] one was reflected in this report
   *[other] { $number } were reflected in this report
  }
made-outcome-partly = { $count ->
    [one] one was reflected in part
   *[other] { $number } were reflected in part
  }
made-outcome-noted = { $count ->
    [one] one was noted
   *[other] { $number } were noted
  }
made-outcome-not-accepted = { $count ->
    [one] one was not accepted
   *[other] { $number } were not accepted
  }
made-outcome-out-of-scope = { $count ->
    [one] one was out of scope
   *[other] { $number } were out of scope
  }
made-outcome-pending = { $count ->
    [one] one is still open
   *[other] { $number } are still open
  }
made-outcome-alone-reflected = It was reflected in this report.
made-outcome-alone-partly = It was reflected in part.
made-outcome-alone-noted = It was noted.
made-outcome-alone-not-accepted = It was not accepted.
made-outcome-alone-out-of-scope = It was out of scope.
made-outcome-alone-pending = It is still open.
made-section = “{ $title }”
made-objectives = { $count ->
    [one] objective { $list }
   *[other] objectives { $list }
  }
made-cited = What was reflected, wholly or in part, is cited under { $list }.

participants-by-sex = Participants by sex
participants-by-age = Participants by age group
participants-by-region = Participants by region
column-sex = Sex
column-age = Age group
column-region = Region
sex-women = Women
sex-men = Men
sex-other = Another, or not said
age-under-18 = Under 18
age-18-24 = 18 to 24
age-25-59 = 25 to 59
age-60-over = 60 and over

engagement-caption = Engagement of stakeholders: what the guidance of the Network on Migration asks, by consultation
engagement-met = Met
engagement-not-yet = Not yet
engagement-not-known = Not known
engagement-days = { $days } of { $needed } days
engagement-no-days = The day of the announcement or the first day is missing.
engagement-not-open = Registration is not open to all.
engagement-open-days = { $days ->
    [one] Open for { $days } day
   *[other] Open for { $days } days
  }
engagement-categories = { $present } of { $all } categories
engagement-languages = { $count ->
    [one] In { $count } language
   *[other] In { $count } languages
  }
engagement-regions = { $count ->
    [one] Participants counted from { $count } region
   *[other] Participants counted from { $count } regions
  }
engagement-announced = Announced on { $day }: { $place }
engagement-announced-at = Announced: { $place }
engagement-announced-on = Announced on { $day }
engagement-evaluated = Evaluation session of { $day }
engagement-to-evaluate = An evaluation session is planned for { $day }.
engagement-no-evaluation = No evaluation session is entered after it yet.
column-consultation = Consultation
column-check = What is asked
column-standing = State
column-known = How it is known

fault-participant-name = Write the name as it is to be listed.
fault-participant-agreed = Nobody is listed who did not agree to it. Say that they agreed.
