# A new review in three steps.

create-close = Close
create-steps = Steps
create-template = Template
create-about = The review
create-language = Working language
create-template-title = Which template shall it follow?
create-about-title = Whose review is it?
create-language-title = In which language will you write?
create-back = Back
create-continue = Continue
create-begin = Begin the review
create-summary = Your review

create-template-help = No template is a form that anybody must use. Sections can be added, renamed, moved and left out at any time.
create-template-own = your own
create-sections = { $count ->
    [one] { $count } section
   *[other] { $count } sections
}

create-country = Name of the State, as its government writes it
create-country-short = State
create-country-help = It prints exactly as you write it, for example “Republic of Azania”.
create-country-missing = Write the name of the State as its government writes it.
create-lead = Lead institution
create-lead-help = The ministry or body that is responsible for the review.
create-period = Period
create-from = Period under review: from
create-to = to
create-period-order = The period ends before it begins. Correct one of the two.
create-destination = Submitted to
create-destination-help = Choose from the calendar or write something else.
create-due = Due date
create-due-help = The home screen counts the days.

create-language-help = Choose, or write the name of any other language or its BCP 47 code, for example “pt-BR”.
create-language-unknown = “{ $typed }” is not the name of a language in the list, nor a code. Choose one, or write a code such as “sw” or “pt-BR”.
create-language-rtl = The pages will run from right to left.
create-language-words = Automatic paragraphs and the names of sections exist in English and French. In another language they begin in English, and each can be taken over and rewritten.
create-title = Title
create-title-help = Left blank, it becomes: { $title }
create-later = All of this can be changed later under “Facts about the review”.

create-based-on = Begins from
create-carried-from = Begins from “{ $title }”
create-carried = What is carried over:
create-carried-commitment = { $count ->
    [one] one commitment, as one of the last review
   *[other] { $count } commitments, as those of the last review
}
create-carried-source = { $count ->
    [one] one source
   *[other] { $count } sources
}
create-carried-practice = { $count ->
    [one] one good practice
   *[other] { $count } good practices
}
create-carried-law = { $count ->
    [one] one law
   *[other] { $count } laws
}
create-carried-indicator = { $count ->
    [one] one indicator
   *[other] { $count } indicators
}
create-carried-abbreviation = { $count ->
    [one] one abbreviation
   *[other] { $count } abbreviations
}
create-carried-member = { $count ->
    [one] one person of the team
   *[other] { $count } people of the team
}
create-carried-not = Answers, contributions and approvals stay in the earlier review, which does not change.
