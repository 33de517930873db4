# Points to check: what is missing, too long, without a source or not consistent.
note-two-versions = Two versions stand here. Decide between them.
note-unanswered = Not answered yet: { $question }
note-empty-section = “{ $title }” is empty: none of its questions is answered.
note-no-priorities = Choose the priority objectives: the others print as a row each once something is written on them.
note-over-target = “{ $title }” has { $words } words; your target is { $target }.
note-whole-over-target = The review has { $words } words; your target for the whole is { $target }.
note-moved-facts = The facts beneath “{ $question }” have changed since you took the paragraph over.
note-uncited-figure = A figure without a source: “{ $text }”
note-moved-figure = “{ $name }” was { $then } when it was cited and is { $now } now.
note-lost-citation = A citation leads to a record that was put away.
note-lost-footnote = A footnote mark leads to no footnote.
note-empty-footnote = This footnote has no text.
note-internal-cited = Contribution { $number } is internal: a public edition leaves this citation out. Make sure that the sentence does not quote it.
note-consent-not-asked = Consent to publish contribution { $number } was not asked yet: a public edition leaves this citation out.
note-name-in-text = The text names who sent contribution { $number }, who has not agreed to be named.
note-no-alt = This picture has no alternative text: a blind reader gets nothing from it.
note-wrong-title = Objective 13 speaks of “migration detention”, not “immigration detention”.
note-another-title = The title of objective { $other } stands behind “objective { $number }”, which is “{ $title }”.
note-unofficial-title = { $count ->
    [one] The title of objective { $list } is of this program, not the official one in this language. Enter the official title if you have it.
   *[other] The titles of objectives { $list } are of this program, not the official ones in this language. Enter the official titles if you have them.
  }
note-wrong-paragraph = Paragraph { $number } of the Compact is about something else: check the citation.
note-term-illegal = The Compact says “migrants in an irregular situation” and “irregular migration”, never “illegal”.
note-term-vnr = “VNR” is the review of the 2030 Agenda. This is a voluntary review of the Compact.
note-no-outcome = Contribution { $number } has no outcome yet.
note-no-outcomes = { $count } contributions have no outcome yet.
note-no-status = No status for { $year }: { $text }

# What an export could not print.
export-no-picture = “{ $name }” is not a picture that can be printed: its alternative text stands in its place.
export-unsettled = { $count ->
    [one] One point is not settled: this is not ready for the public.
   *[other] { $count } points are not settled: this is not ready for the public.
  }
export-left-out = { $count ->
    [one] One citation was left out: its author has not agreed to publication.
   *[other] { $count } citations were left out: their authors have not agreed to publication.
  }

# Approval.
approved-without-role = Approved by { $name }, { $date }.
approved-on-paper = Signed on paper by { $name }, { $role }, { $date }; entered by { $entered }.
verify-cut-off = This file is incomplete: it was cut off or is damaged. Get it again, then check it.
