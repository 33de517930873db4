# A section, objective or principle: its questions and answers.

section-no-questions = Nothing is asked here: this part is written from your records.
section-failed = This part could not be opened
section-state = State:
section-state-empty = Not started
section-state-drafting = Drafting
section-state-with-focal-point = With focal point
section-state-cleared = Cleared
section-state-set = Changed the state of “{ $title }”.
section-state-reopened = Drafting again: changed since it was cleared
section-nothing-to-clear = “{ $title }” is empty: there is nothing to clear yet.
section-cleared = Marked “{ $title }” as cleared.
section-who = Who answers
section-who-help = A unit or a person. Does not print.
section-answered-by = Who answers: { $who }
section-answered-by-nobody = Who answers: not set
section-target = Target in words
section-target-help = Your own aim, never an official limit. Empty for none.
section-presets = Common lengths
section-preset = { $words } words: { $note }
section-remark = Internal remark
section-remark-help = For colleagues. Never prints.
section-remark-is = Internal, never prints: { $remark }
section-details = Who answers, target, remark
section-details-close = Close
section-words = { $words ->
    [one] { $words } word
   *[other] { $words } words
  }
section-words-of = { $words } of about { $target } words
section-words-over = { $words } words; your target is { $target }
section-example = Show an example
section-two-versions = { $count ->
    [one] Two versions of one paragraph stand here.
   *[other] Two versions of { $count } paragraphs stand here.
  }
section-decide = Decide between them
section-moved = The facts beneath this paragraph have changed since you took it over. Compare, or give it back.
section-take-over = Take over and edit
section-give-back = Give back to the program
section-taken = “{ $title }” is yours now: the program no longer changes it.
section-given-back = The program writes “{ $title }” again.
section-hide = Do not print this paragraph
section-print = Print this paragraph again
section-hidden = “{ $title }” does not print.
section-printed = “{ $title }” prints again.
section-not-printed = Does not print
section-nothing-yet = Nothing to say yet: it fills itself from your records and the log.
section-write = Write the answer. @ cites a source or a contribution.
section-pictures = Pictures
section-objective = Objective { $number } · A/RES/73/195, paragraph { $paragraph } · Round table { $table }
section-omitted = This section is left out of the report.
section-omitted-because = This section is left out of the report: { $reason }
section-take-in = Take it in again
section-taken-in = “{ $title }” is in the report again.
section-neighbours = Before and after
section-before = Before:
section-after = Next:
section-paste-title = This text is too long for one answer
section-paste-text = { $chars } characters were pasted. Put them in as paragraphs, or keep the whole text in the log as a document received and cite it with @.
section-paste-beyond = { $chars } characters were pasted. An answer holds at most 1,000 paragraphs and a million characters, so that typing in it never waits. Keep the whole text in the log as a document received and cite it with @.
section-paste-paragraphs = Put in as paragraphs
section-paste-keep = Keep whole in the log
section-paste-file = pasted-text.txt
section-paste-kept = Kept whole in the log as { $number }.
section-why = What this paragraph rests on
section-why-none = Nothing is cited in this paragraph any more.
section-open-contribution = Open in the log
section-open-source = Open the source
section-open-practice = Open the good practice
section-open-law = Open the law or policy
section-open-indicator = Open the indicator
section-open-commitment = Open the commitment
section-cite-contribution = Contributions
section-cite-source = Sources
section-cite-practice = Good practices
section-cite-law = Laws and policies
section-cite-indicator = Indicators
section-cite-commitment = Commitments
