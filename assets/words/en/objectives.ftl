# The 23 objectives: the list, the priorities, the facts of one.

objectives-choose = Choose the priority objectives
objectives-choose-why = Those open in full, with all their questions. The others print as a row each once something is written on them. Choose those on which the State has most to say: five to ten are usual, but any number will do.
objectives-choose-later = You can change this at any time. Nothing that was written is lost.
objectives-use = { $count ->
    [0] Go on without priorities
    [one] Use this one
   *[other] Use these { $count }
}
objectives-chosen = { $count ->
    [0] No objective is a priority now.
    [one] One objective opens in full.
   *[other] { $count } objectives open in full.
}
objectives-summary = { $count ->
    [0] No priority objectives yet: each of the { $all } prints as a row once something is written on it.
    [one] One of { $all } opens in full; the others print as a row each once something is written on them.
   *[other] { $count } of { $all } open in full; the others print as a row each once something is written on them.
}
objectives-change = Change priorities
objectives-order = Order of the list
objectives-by-number = By number
objectives-by-table = By Forum round table
objectives-order-prints = The report prints the objectives in this order.
objectives-table = Round table { $table }
objectives-all = The objectives by number
objectives-questions = Below the list:

objectives-words = { $count ->
    [one] { $count } word
   *[other] { $count } words
}
objectives-contributions = { $count ->
    [one] { $count } contribution
   *[other] { $count } contributions
}
objectives-points = { $count ->
    [one] { $count } point to check
   *[other] { $count } points to check
}
objectives-fill-row = Fill in the row of objective { $number }
objectives-fold-row = Fold the row of objective { $number }
objectives-write = Write an answer: { $question }

objectives-print = What prints of these facts
objectives-printed = { $count ->
    [0] none
   *[other] { $count } of 3
}
objectives-print-why = These are the State’s own words about itself. They print only if you say so.
objectives-print-status = Status words
objectives-print-status-help = “Under way”, “Achieved” and so on, in the overview and in the facts of each objective.
objectives-print-gaps = Gaps and challenges
objectives-print-gaps-help = The answers to what is still missing under each objective.
objectives-print-refusals = Contributions that were not accepted
objectives-print-refusals-help = How many, by group, in the table of what became of the contributions.

objectives-facts = Facts of this objective
objectives-not-priority = Not a priority objective: it prints as a row once something is written here.
objectives-status = Status
objectives-status-help = Information, never a score.
objectives-no-status = No status
objectives-lead = Lead institution
objectives-lead-help = Prints in the overview.
objectives-supporting = Supporting institutions
objectives-supporting-help = Other ministries, cities, partners.
objectives-reported-by = Who reported on it
objectives-sdg = Targets of the 2030 Agenda
objectives-sdg-help = Proposals of this program; add your own.
objectives-sdg-wrong = { $target } is not the number of a target. Write it as 10.7 or 4.b.
objectives-actions = Actions drawn upon
objectives-actions-help = A menu, not a checklist (paragraph 16 of the Compact): name what the State drew upon, in its own words.
objectives-actions-menu = Put in
objectives-elsewhere = Reported elsewhere
objectives-elsewhere-help = Reports that already say it, with paragraphs: the 2030 Agenda review, a treaty body report, the Universal Periodic Review.
objectives-elsewhere-menu = Name a report

objectives-title-official = Full title and its source
objectives-title-ours = Full title: of this program, not the official one in { $language }
objectives-title-compact = A/RES/73/195, paragraph { $paragraph }
objectives-title-from = Source: { $source }
objectives-title-enter = If you have the official title in { $language }, enter it with its source. It prints in this review instead of the title of this program.
objectives-title-text = Official title
objectives-title-source = Where it was read
objectives-title-source-help = The document and its paragraph, for example A/RES/73/195, paragraph 21.
objectives-title-use = Use this title
objectives-title-drop = Back to the bundled title
objectives-title-used = The title of objective { $number } prints as you entered it.
objectives-title-dropped = Objective { $number } has its bundled title again.
