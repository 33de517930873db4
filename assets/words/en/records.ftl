# The records: sources, good practices, laws, indicators, commitments, abbreviations.

records-list-source = Sources
records-list-practice = Good practices
records-list-law = Laws and policies
records-list-indicator = Indicators
records-list-commitment = Commitments
records-list-abbreviation = Abbreviations
records-one-source = Source
records-one-practice = Good practice
records-one-law = Law or policy
records-one-indicator = Indicator
records-one-commitment = Commitment
records-one-abbreviation = Abbreviation
records-new-source = New source
records-new-practice = New good practice
records-new-law = New law or policy
records-new-indicator = New indicator
records-new-commitment = New commitment
records-new-abbreviation = New abbreviation

records-for-source = What the report rests on. Each source is entered once, cited with @, and printed as a footnote and in the list of sources.
records-for-practice = What worked and why, so that others can use it. Good practices print in an annex and can be cited in the text.
records-for-law = What changed the legal ground in the period. It prints as a table and can be cited in the text.
records-for-indicator = The figures of the report, each in one place. Cite a figure with @: when it changes, every sentence that states it is pointed out.
records-for-commitment = What was promised, by whom and by when, with its status year by year. It prints as a table under next steps.
records-for-abbreviation = Short forms and what they stand for. They print in alphabetical order in an annex.
records-none-source = No source yet
records-none-source-text = Enter a census, a law report, a study or a web page once; then type @ in any answer to cite it. The footnote writes itself.
records-none-practice = No good practice yet
records-none-practice-text = Say what was done, what came of it and what it needs to work elsewhere. Type @ in an answer to point to it.
records-none-law = No law or policy yet
records-none-law-text = Enter the laws, policies and agreements of the period with their dates. Type @ in an answer to cite one.
records-none-indicator = No indicator yet
records-none-indicator-text = Enter a figure with its unit, year and source. Type @ behind a figure in the text to tie it to its indicator.
records-none-commitment = No commitment yet
records-none-commitment-text = Enter what the last review, a pledge, the Progress Declaration or a national plan promised, and new commitments of this review. Type @ in an answer to point to one.
records-none-abbreviation = No abbreviation yet
records-none-abbreviation-text = Enter a short form and what it stands for. Nothing needs to be cited: the list prints by itself.

records-none-match = Nothing in this list contains “{ $query }”.
records-show-all = Show all
records-first = What you write beside this is listed here as soon as it is saved.
records-filter = Filter the list
records-count = { $shown ->
    [one] { $shown } of { $all }
   *[other] { $shown } of { $all }
}
records-untitled = Without a title
records-used-short = { $count ->
    [one] · cited once
   *[other] · cited { $count } times
}
records-failed = The records could not be read
records-lost = This record was put away
records-lost-text = It is not printed and can't be cited. Nothing of it was lost.
records-take-back = Take it back
records-stays-open = Remarks and the yearly status of commitments stay open.

records-new-label = New
records-cite = In the text: type @{ $label }
records-put-away = Put away
records-put-away-said = { $label } “{ $title }” was put away.
records-another = Done, and another
records-saved-as-you-go = Everything is saved as you leave a field.
records-remark = Remark (never prints)
records-remark-label = Remark
records-choose = Choose
records-used = { $count ->
    [0] Cited in the text
    [one] Cited once in the text
   *[other] Cited { $count } times in the text
}
records-unused = Not cited yet. Type @{ $label } in an answer, or @ and a word of its title.
records-abbreviation-prints = Abbreviations are not cited: the list prints by itself.
records-go = Go there
records-go-to = Go to the sentence in { $place }

records-source-title = Title
records-source-author = Author
records-source-author-help = The institution or person as it should stand in the footnote.
records-source-year = Year or date
records-source-publisher = Publisher or place
records-source-kind = Kind
records-source-kind-census = Census
records-source-kind-survey = Survey
records-source-kind-statistics = Statistics
records-source-kind-register = Register
records-source-kind-report = Report
records-source-kind-policy = Policy
records-source-kind-audit = Audit
records-source-kind-evaluation = Evaluation
records-source-kind-article = Article or book
records-source-kind-website = Web page
records-source-accessed = Read on (web pages)
records-source-url = Web address

records-practice-title = Name of the practice
records-practice-place = Where
records-practice-since = Since
records-practice-what = What is done
records-practice-what-help = Two or three sentences that somebody who has never heard of it understands.
records-practice-result = What came of it
records-practice-result-help = With a figure where there is one.
records-practice-conditions = What it needs to work elsewhere
records-practice-conditions-help = Conditions, costs, lessons. For your own use and for the text: it does not print in the annex.
records-practice-lead = Who runs it
records-practice-source = Source
records-practice-objective = Objectives
records-practice-principle = Guiding principles

records-law-title = Title
records-law-kind = Kind
records-law-kind-law = Law
records-law-kind-regulation = Regulation or decree
records-law-kind-policy = Policy
records-law-kind-strategy = Strategy
records-law-kind-plan = Plan
records-law-kind-agreement = Bilateral or regional agreement
records-law-kind-convention = Convention
records-law-date = Date
records-law-date-help = Of adoption or of entry into force. A year is enough.
records-law-status = State
records-law-status-in-preparation = In preparation
records-law-status-adopted = Adopted
records-law-status-in-force = In force
records-law-status-amended = Amended
records-law-status-repealed = Repealed
records-law-summary = What it says
records-law-summary-help = In a sentence, for the table.
records-law-objective = Objectives
records-law-url = Web address

records-indicator-name = Indicator
records-indicator-code = Code, if it has one
records-indicator-year = Year
records-indicator-value = Value
records-indicator-value-help = As it should print: 12,400 or 4.8.
records-indicator-value-cited = { $count ->
    [one] Cited once in the text. If you change it, the sentence that states the old figure is listed under points to check.
   *[other] Cited { $count } times in the text. If you change it, every sentence that states the old figure is listed under points to check.
}
records-indicator-unit = Unit
records-indicator-unit-help = Persons, per cent, months…
records-indicator-disaggregation = Available by
records-indicator-disaggregation-help = Sex, age, province, migratory status…
records-indicator-source = Source
records-indicator-custodian = Who keeps the figure
records-indicator-note = Note
records-indicator-note-help = Method, coverage, breaks in the series. It does not print.

records-commitment-text = Commitment
records-commitment-lead = Lead institution
records-commitment-date = To be done by
records-commitment-origin = Where it comes from
records-commitment-origin-help = Earlier commitments are expected to have a status for this year.
records-origin-last-review = The last review
records-origin-pledge = A pledge
records-origin-progress-declaration = The Progress Declaration
records-origin-implementation-plan = The national implementation plan
records-origin-this-review = This review
records-commitment-objective = Objectives
records-statuses = Status by year
records-statuses-help = Information, never a score. The latest word prints only if the review prints status words.
records-status-in = Status in { $year }
records-status-remove = Take { $year } out
records-status-year = Year
records-status-word = Status
records-status-add = Add

records-abbreviation-short = Short form
records-abbreviation-long = Stands for
