# The palette: find anything, do anything.

search-placeholder = Find a review, an answer, a contribution or a command
search-placeholder-review = Find a section, an answer, a contribution, a source or a command
search-sections = Sections
search-objectives = Objectives
search-objective = Objective { $number }: { $title }
search-principles = Guiding principles
search-records = Log and records
search-omitted = Left out
search-log = Contributions
search-consultations = Consultations
search-list-source = Sources
search-list-practice = Good practices
search-list-law = Laws and policies
search-list-indicator = Indicators
search-list-commitment = Commitments
search-list-abbreviation = Abbreviations
search-facts = Facts about the review
search-commands = In this review
search-export = Export as PDF
search-find = Find and replace
search-save-copy = Save a copy as one file
search-history = History
search-versions = { $count ->
    [0] Two versions: none to decide on
    [one] Two versions: one place to decide on
   *[other] Two versions: { $count } places to decide on
  }
search-approval = Approval
search-reviews = Reviews on this computer
search-program = Program
search-home = All reviews
search-create = Begin a new review
search-settings = Settings
search-guide = User’s guide
search-keys = Keys of this screen
search-theme-system = Colours as the system has them
search-theme-light = Light colours
search-theme-dark = Dark colours
search-theme-contrast = High contrast
search-in = In “{ $title }”
search-kind-answer = In the answers
search-kind-contribution = In the contributions
search-kind-source = In the sources
search-kind-practice = In the good practices
search-kind-law = In the laws and policies
search-kind-indicator = In the indicators
search-kind-commitment = In the commitments
search-kind-abbreviation = In the abbreviations
search-kind-consultation = In the consultations
