# Find and replace in the whole review.

find-title = Find and replace
find-lead = In every answer of the review. Citations, links and what stakeholders sent are not touched.
find-read-only = The text is approved and read-only: words can be found, not replaced.
find-words = Find
find-replace = Replace with
find-replace-help = Leave it empty to take the words out.
find-exact = Upper and lower case must be the same
find-hint = Type words to see where they stand.
find-count = { $count ->
    [0] Found nowhere.
    [one] Found in one paragraph.
   *[other] Found in { $count } paragraphs.
  }
find-first = The first { $count } are shown; all are replaced.
find-go = Replace all
find-go-some = { $count ->
    [one] Replace in one paragraph
   *[other] Replace in { $count } paragraphs
  }
find-here = Replace here: { $place }
find-replaced = { $count ->
    [0] There was nothing to replace.
    [one] “{ $find }” was replaced with “{ $replace }” once.
   *[other] “{ $find }” was replaced with “{ $replace }” { $count } times.
  }
