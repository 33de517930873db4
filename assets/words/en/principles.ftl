# The guiding principles.

principles-all = The guiding principles
principles-summary = { $count ->
    [0] Nothing is written on any of the { $all } principles yet.
    [one] One of { $all } principles has an answer.
   *[other] { $count } of { $all } principles have answers.
}
principles-prints = A principle prints when it has an answer; the others are left out without a word.
principles-words = { $count ->
    [one] { $count } word
   *[other] { $count } words
}
principles-contributions = { $count ->
    [one] { $count } contribution
   *[other] { $count } contributions
}
principles-points = { $count ->
    [one] { $count } point to check
   *[other] { $count } points to check
}
principles-place = A/RES/73/195, paragraph 15 { $letter }
principles-nothing = Nothing to report
principles-nothing-label = Nothing to report on this principle
principles-nothing-help = For the drafting team: the principle is settled and its questions stay open. It does not print.
principles-nothing-but = { $count ->
    [one] One question is answered all the same, and its answer prints.
   *[other] { $count } questions are answered all the same, and their answers print.
}
