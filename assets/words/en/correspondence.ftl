# The screen of the letters to stakeholders.

letters-title = Letters to stakeholders
letters-lead = Everyone is told, in their language, what became of what they sent, and nothing about anybody else.
letters-back = Contributions
letters-failed = The letters could not be listed
letters-empty = Nobody to write to yet
letters-empty-text = As soon as a contribution says who sent it, its sender is listed here.
letters-nameless = { $count ->
    [one] One contribution has no name: nobody can be written to about it.
   *[other] { $count } contributions have no name: nobody can be written to about them.
}
letters-list = Recipients
letters-show = Show
letters-show-all = All ({ $count })
letters-show-ready = Ready ({ $count })
letters-show-open = No outcome yet ({ $count })
letters-show-bare = No reason given ({ $count })
letters-none = Nobody is in this part of the list.
letters-count = { $count ->
    [one] One contribution
   *[other] { $count } contributions
}
letters-ready = Ready
letters-open = { $count ->
    [one] No outcome for one
   *[other] No outcome for { $count }
}
letters-bare = { $count ->
    [one] No reason for one
   *[other] No reason for { $count }
}
letters-choose = Choose a recipient to see what the letter answers to.
letters-unreachable = No contact details
letters-answers = What the letter answers to
letters-no-reason = no reason given
letters-language = Language of the letter
letters-language-given = They wrote in { $language }.
letters-language-else = They wrote in { $language }. Letters are worded in English and French: this one is in English.
letters-language-unknown = It is not known in which language they wrote.
letters-language-said = { $name } gets the letter in { $language }.
letters-one = Save this letter…
letters-format = Letters as
letters-format-pdf = PDF
letters-format-docx = Word
letters-too = Also to those who wait for an outcome
letters-too-help = Their letter says of each contribution without an outcome that nothing is decided yet.
letters-write = { $count ->
    [one] Write one letter into a folder…
   *[other] Write { $count } letters into a folder…
}
letters-writing = Writing letters
letters-written = { $count ->
    [one] One letter is in { $folder }.
   *[other] { $count } letters are in { $folder }.
}
letters-stopped = { $count ->
    [0] Stopped. No letter was written.
    [one] Stopped. One letter is in { $folder }.
   *[other] Stopped. { $count } letters are in { $folder }.
}
letters-words = The words of the letters
letters-words-language = In which language
letters-subject = Subject
letters-text = Text
letters-text-help = Leave an empty line between paragraphs. { $contributions } stands for what they said and what became of it; { $marks } stand for what they name.
letters-usual = Back to the usual words
letters-usual-said = The letters have the usual words again.
