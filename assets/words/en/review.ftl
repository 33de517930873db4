# The frame of an open review.

review-parts = Parts of the review
review-sections = Sections
review-form = Questions
review-here = This screen
review-panel = Pages and more
review-outline = Outline of the review
review-failed = The outline could not be read
review-all = Reviews
review-home = All reviews
review-search = Search
review-undo = Undo: { $what }
review-undo-nothing = Nothing to undo
review-redo = Do again: { $what }
review-redo-nothing = Nothing to do again
# in place of $what above
review-typing = what was typed
review-export = Export PDF
review-menu = More of this review
review-find = Find and replace
review-copy = Save a copy…
review-copy-plain = Save a copy without contact details…
review-guide = Guide
review-keys = Keys of this screen
review-settings = Settings
review-add = Add a section
review-add-after = Add a section after this
review-add-do = Add
review-added = Added the section “{ $title }”.
review-rename = Rename…
review-rename-title = Rename “{ $title }”
review-rename-do = Rename
review-renamed = The section is now called “{ $title }”.
review-section-title = Title of the section
review-title-needed = Give the section a title.
review-section-menu = What can be done with “{ $title }”
review-up = Move up
review-down = Move down
review-moved = “{ $title }” is now section { $place } of the outline.
review-omit = Leave out…
review-omit-title = Leave out “{ $title }”
review-omit-reason = Why it is left out
review-omit-help = What was written stays and can be taken in again. The reason prints only if you say so in the facts about the review.
review-omit-do = Leave out
review-omitted = “{ $title }” is left out of the report.
review-take-in = Take in again
review-taken-in = “{ $title }” is in the report again.
review-left-out = left out
review-progress = { $total ->
    [one] { $answered ->
        [0] not answered yet
       *[other] answered
      }
   *[other] { $answered } of { $total } questions answered
  }
review-points = { $count ->
    [one] { $count } point to check
   *[other] { $count } points to check
  }
review-no-points = no points to check
review-count = { $count }
review-log = The log
review-contributions = Contributions
review-consultations = Consultations
review-records = Records
review-record-source = Sources
review-record-practice = Good practices
review-record-law = Laws and policies
review-record-indicator = Indicators
review-record-commitment = Commitments
review-record-abbreviation = Abbreviations
review-itself = The review
review-facts = Facts about the review
review-history = History
review-approval = Approval
review-versions = Two versions
review-versions-count = Two versions ({ $count })
review-status = State of the review
review-saved = Saved { $time }
review-saving = Saving…
review-not-saved = Not saved.
review-not-saved-kept = What you wrote is still in the window. Do not close it before it is saved.
review-not-saved-close = Not saved, so the window stays open. { $why } To leave all the same, close the window again.
review-save-elsewhere = Save a copy elsewhere
review-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
  }
review-words = { $count ->
    [one] { $count } word
   *[other] { $count } words
  }
review-approved = approved, read-only
review-hint-question = Tab: next question
review-hint-cell = Tab: next cell
review-hint-cleared = Ctrl+Enter: cleared
review-hint-search = Ctrl+K: search
review-hint-keys = ?: keys
