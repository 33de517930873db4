# History: what was done, and the review as it was.

past-title = History
past-intro = Everything that was done, by whom and when. Nothing is ever taken out of history; undoing adds to it.
past-undo = Undo my latest: { $what }
past-undo-nothing = Nothing of yours to undo
past-failed = History could not be read
past-who = By whom
past-everybody = Everybody
past-where = Where
past-everywhere = Everywhere
past-log = Contributions
past-records = Records
past-none = Nothing fits
past-none-help = Choose another person or another place, or show older entries.
past-more = Show older entries
past-shown = { $count ->
    [one] The latest entry is shown.
   *[other] The latest { $count } entries are shown.
  }
past-undone = Undone since
past-somebody = Somebody
past-changes = What changed
past-changes-hide = Hide what changed
past-changes-more = { $count ->
    [one] One more is not listed here.
   *[other] { $count } more are not listed here.
  }
past-changes-none = Nothing that can be shown as text.
past-changes-elsewhere = This was done on another computer; its history tells what changed.
past-gone = taken out
past-new = put in
past-as-it-was = As it was
past-as-it-was-when = As it was, { $when }
past-as-it-was-title = The review as it was
past-as-it-was-on = As it was on { $when }.
past-after = Last done then: { $what }, by { $who }. These pages can be read, not changed.
past-back = Back to history
past-move = Other moments
past-earlier = One step earlier
past-later = One step later
past-no-pages = These pages could not be set
past-setting = Setting the pages as they were…
past-page = Page { $page } of { $count }
past-text = Read as text
