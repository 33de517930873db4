# What the pages say of themselves, numbers and letters in their sentences, and points to check beside them.
internal-edition = Internal edition: not for publication
not-written = Not yet written.
# Between the thousands of a number.
thousands-mark = ,
actions-of-paragraph = { $count ->
    [one] Action { $list } of paragraph { $paragraph }
   *[other] Actions { $list } of paragraph { $paragraph }
  }
note-no-reason = Contribution { $number } was not taken up in full, and no reason is given.
note-no-reasons = { $count } contributions were not taken up in full, and no reason is given.
