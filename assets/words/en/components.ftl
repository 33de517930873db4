# Words of the parts that every screen uses.

part-close = Close
part-cancel = Cancel
part-clear = Clear
part-remove = Remove { $name }
part-optional = optional
part-undo = Undo
part-dismiss = Dismiss this message
part-notices = Messages
part-loading = Loading…
part-menu = More
part-nothing-found = Nothing found.
part-search-hint = Type to search
part-options = { $count ->
    [0] No match
    [one] { $count } match
   *[other] { $count } matches
}
part-chosen = Chosen: { $names }
part-percent = { $value } %
part-progress = { $value } of { $max }
part-resize = Width of { $pane }
part-fold = Fold { $pane }
part-unfold = Show { $pane }
part-panes = Parts of the window
part-sort-up = Sorted, smallest first
part-sort-down = Sorted, largest first
part-external = opens outside this program

date-hint = YYYY-MM-DD
date-shape = Write the date as year, month and day, for example 2027-03-31 or 31/03/2027.
date-part-hint = YYYY or YYYY-MM-DD
date-part-shape = Write a year, a month or a day, for example 2027, 2027-03 or 2027-03-31.
date-none = { $month } { $year } has no day { $day }.
date-month = There is no month { $month }. Months run from 01 to 12.
date-early = The earliest date possible here is { $date }.
date-late = The latest date possible here is { $date }.

number-shape = Write a number, for example 1200.
number-low = The smallest number possible here is { $min }.
number-high = The largest number possible here is { $max }.
number-more = One more
number-less = One less

palette-label = Find anything
palette-keys = Arrow keys choose, Enter opens, Esc closes

part-product = for voluntary GCM reviews
part-file-line = { $file }, line { $line }

code-copy = Copy: { $label }
code-copied = Copied
part-again = Try again
key-enter = Enter
key-shift = Shift
key-space = Space
key-escape = Esc
