# What is done with contributions: consent and its withdrawal, erasure, redaction, themes, split and join.

note-consent-withdrawn = This cites { $number }, whose consent was withdrawn. Take the citation out and look whether the sentence may stay: no public edition is made before.
note-blacked-out-quoted = This writes out words of contribution { $number } that are blacked out. Put it in other words.
fault-withdrawn = No public edition is made yet: consent was withdrawn for { $numbers }, and the text still rests on it (places: { $count }). Take these citations out, look whether the sentences may stay, and export again. An internal edition can be made meanwhile.
fault-withdrawn-approved = No public edition is made of this approved text: consent was withdrawn for { $numbers } since, and the text rests on it (places: { $count }). Open a new version, take these citations out, and approve it anew.
fault-no-consent-way = There is no way '{ $value }' to give consent. The ways are: { $all }.
fault-no-erasure-reason = There is no reason '{ $value }' for an erasure. The reasons are: { $all }.
fault-nobody-to-erase = No contact details of a person are kept with this contribution: there is nothing to erase.
history-withdraw-consent = Recorded that consent to publish { $title } was withdrawn
history-erase = { $what ->
    [text] Erased the text of contribution { $title } on request
    [file] Erased a file of contribution { $title } on request
   *[person] Erased the contact details of contribution { $title } for good
}
history-redact = { $what ->
    [lifted] Showed words of contribution { $title } again that were blacked out
   *[redacted] Blacked words of contribution { $title } out
}
history-tag-passage = { $count ->
    [0] Took themes off a passage of contribution { $title }
   *[other] Gave a passage of contribution { $title } themes
}
history-split-contribution = Split contribution { $title } into two
history-join-contributions = Joined contributions { $title }
history-reword-contribution = Put contribution { $title } in other words
fault-no-redaction-reason = Write why these words are blacked out.
fault-sealed-elsewhere = The sealed text is not on this computer: it can only be shown again where the contribution was recorded.
fault-redacted = Words of { $number } are blacked out. Show them again first, then split, join or reword it.
fault-no-passage = Choose words of the text first.
fault-split-at-the-edge = Put the caret between the words where the second contribution begins.
fault-join-one = Choose at least two contributions to join.
fault-no-theme-given = Choose a theme or a kind for the passage.
fault-no-theme = There is no theme '{ $theme }' in this review. Choose one from the list.
fault-no-tag-kind = There is no kind '{ $value }'. The kinds are: { $all }.
fault-tag-of-another = This theme was given by another reader: what each of you found stands apart. Give the passage your own.
fault-no-themes = No themes can be read here: a CSV with a line of headings and the titles in its first column is wanted, or JSON as this program saves it.
redacted-mark = [redacted]

# Consent in the window.
contributions-consent-withdrawn = Consent withdrawn
contributions-consent-help-withdrawn = Was given and taken back: nothing of it may be published.
contributions-published = May be published in full
contributions-published-help = The whole submission, for example on the website of the review.
contributions-consent-who = Who gave it, when and how
contributions-consent-by = Given by
contributions-consent-by-help = Kept among the contact details, never in the text.
contributions-consent-on = On
contributions-consent-how = How
contributions-consent-how-none = Not known
contributions-consent-how-form = On the form
contributions-consent-how-written = In writing
contributions-consent-how-email = By e-mail
contributions-consent-how-oral = Said at a meeting
contributions-consent-saved = It is noted who gave consent.
contributions-withdraw = Consent was withdrawn…
contributions-withdraw-title = Consent was withdrawn
contributions-withdraw-lead = Nothing of { $number } may be published from now on, and it is not listed among the participants.
contributions-withdraw-places = { $count ->
    [0] No sentence of the text cites it.
    [one] One sentence cites it. No public edition is made before the citation is gone:
   *[other] { $count } sentences cite it. No public edition is made before these citations are gone:
}
contributions-withdraw-reason = What was said
contributions-withdraw-reason-help = Without names: this stays in the history.
contributions-withdraw-on = On
contributions-withdraw-do = Record the withdrawal
contributions-withdraw-said = { $count ->
    [0] Consent is recorded as withdrawn: { $numbers }.
    [one] Consent is recorded as withdrawn: { $numbers }. One place rests on it.
   *[other] Consent is recorded as withdrawn: { $numbers }. { $count } places rest on it.
}
contributions-withdrawn-since = Consent was withdrawn on { $date }.
contributions-withdrawn-blocks = { $count ->
    [0] Nothing in the text rests on it.
    [one] One sentence rests on it: no public edition is made before its citation is gone.
   *[other] { $count } sentences rest on it: no public edition is made before their citations are gone.
}
contributions-decided-by = Decided by
contributions-decided-by-help = A body or an office
contributions-decided-on = Decided on
contributions-decided-in = Consultation

# Erasure in the window.
contributions-erase = Erase this person…
contributions-erase-title = Erase a person
contributions-erase-lead = Names and ways to reach them leave this computer for good: older spellings too, and whatever copy comes later. It cannot be undone. What they said stays.
contributions-erase-names = Will be erased
contributions-erase-nobody = No contact details of a person are kept here.
contributions-erase-organizations = The names of its organizations too: { $names }
contributions-erase-organizations-help = Otherwise organizations stay by name, without an address.
contributions-erase-same = The same name or address also stands here
contributions-erase-same-contribution = Contribution { $label }, { $title }
contributions-erase-same-participant = Listed as participant: { $label }, { $title }
contributions-erase-in-text = { $count ->
    [one] One paragraph of the text writes the name out. Prose is yours to change:
   *[other] { $count } paragraphs of the text write the name out. Prose is yours to change:
}
contributions-erase-why = Why
contributions-erase-reason-asked = They asked for it
contributions-erase-reason-retention = It was kept long enough
contributions-erase-reason-mistake = It should not have been recorded
contributions-erase-do = Erase for good
contributions-erase-done = Erased
contributions-erase-done-text = The record of it says what was erased, when and why, never who. It goes along with every copy, so that nobody brings the person back.
contributions-erase-backups = These backups still hold what was erased. Delete them when you no longer need them, and don’t go back to one without erasing again:
contributions-erase-backups-none = No backup on this computer holds it any more.
contributions-erase-elsewhere = Copies that you gave to others hold it until they open a newer copy of yours.
contributions-erase-received = Erase what was received…
contributions-erase-received-title = Erase what was received
contributions-erase-received-lead = It leaves this computer for good and cannot be undone. Number, treatment and history stay.
contributions-erase-what = What is erased
contributions-erase-text = The text
contributions-erased-identity = Contact details were erased on { $date }: { $reason }.
contributions-erased-text = The text was erased on { $date }: { $reason }.
contributions-erased-file = A file was erased on { $date }: { $reason }.
contributions-part-close = Close

# Reading: themes, redaction, split and reword.
contributions-wide = Read beside the form
contributions-narrow = Back beside the list
contributions-read-text = What was said: choose words to work on them
contributions-read-actions = The words chosen
contributions-read-hint = Choose words with the mouse, or with Shift and the arrows after a click; then Alt+T.
contributions-theme = Theme…
contributions-theme-title = Themes of the passage
contributions-theme-which = Themes
contributions-theme-objectives = Objectives
contributions-theme-principles = Guiding principles
contributions-theme-sections = Sections
contributions-theme-own = Themes of this review
contributions-theme-new = New theme
contributions-theme-new-help = Kept for the whole review. It is chosen at once.
contributions-theme-kind = It is
contributions-theme-kind-none = not said
contributions-theme-kind-support = support
contributions-theme-kind-criticism = criticism
contributions-theme-kind-gap = a gap
contributions-theme-kind-practice = a good practice
contributions-theme-kind-figure = a figure
contributions-theme-do = Give these themes
contributions-theme-said = { $count ->
    [one] One theme is given to the passage.
   *[other] { $count } themes are given to the passage.
}
contributions-theme-off = Take this theme off
contributions-theme-off-said = The theme is taken off.
contributions-theme-lost = The passage was reworded since.
contributions-theme-mark = { $theme }, { $reader }
contributions-themes-of = Themes in this contribution
contributions-themes-none = No passage has a theme yet.
contributions-reader = Readers
contributions-reader-all = Everybody
contributions-reader-compare = Compare { $a } and { $b }
contributions-compare-both = Both
contributions-compare-only = Only { $name }
contributions-compare-sum = { $both } of both, { $a } only of { $first }, { $b } only of { $second }
contributions-themes = Themes…
contributions-themes-title = Themes
contributions-themes-lead = Every passage that has a theme, by reader. What two readers found is kept apart.
contributions-themes-pick = Theme
contributions-themes-all = All themes
contributions-themes-count = { $title } ({ $count })
contributions-themes-passages = { $count ->
    [0] No passage has this theme.
    [one] One passage
   *[other] { $count } passages
}
contributions-themes-open = Open { $number }
contributions-themes-edit = Themes of this review
contributions-themes-name = Name
contributions-themes-definition = What belongs to it
contributions-themes-add = Add
contributions-themes-away = Put away
contributions-themes-away-said = “{ $title }” is put away.
contributions-themes-import = Bring in…
contributions-themes-export = Save as a file…
contributions-themes-file = themes
contributions-themes-saved = The themes are saved.
contributions-themes-taken = { $added } new, { $changed } changed, { $same } as they were.
contributions-redact = Black out…
contributions-redact-title = Black words out
contributions-redact-lead = Nobody reads them any more: in no edition, in no list and in no copy. The sealed original stays on this computer, and they can be shown again here.
contributions-redact-words = The words chosen
contributions-redact-whole = The whole text
contributions-redact-files = Withhold the attached files too
contributions-redact-files-help = They hold the same words. They stay sealed here and go along with no copy.
contributions-redact-reason = Why
contributions-redact-reason-help = Without the words themselves: this stays in the history.
contributions-redact-do = Black out
contributions-redact-said = The words are blacked out.
contributions-redacted = { $count ->
    [one] One passage is blacked out
   *[other] { $count } passages are blacked out
}
contributions-redacted-line = { $date }, { $name }: { $reason }
contributions-redacted-sealed = Look at the sealed text
contributions-redact-lift = Show again
contributions-redact-lifted = The words are shown again.
contributions-split = Split here
contributions-split-said = Two contributions: { $numbers }.
contributions-join = Join
contributions-join-said = Joined as { $number }.
contributions-reword = Reword…
contributions-reword-title = Reword
contributions-reword-lead = A further original: what was received first stays, and is shown beside it.
contributions-reword-new = In other words
contributions-reword-said = { $number } has another wording.
contributions-reworded = Another wording than the first
contributions-derived = Split or joined from what was received
contributions-first = As it was received
contributions-from = Comes from
contributions-into = Became

# Who is heard.
contributions-heard-came = What came in
contributions-heard-used = What the text uses
contributions-heard-measure = Counted
contributions-heard-by = By
contributions-heard-by-objectives = Objective
contributions-heard-by-principles = Guiding principle
contributions-heard-by-regions = Place
contributions-heard-by-behalf = On whose behalf
contributions-heard-chart = By group
contributions-heard-chart-help = The paler bar is what came in, the darker one what the text uses. The table beneath says the same in numbers.
contributions-heard-bar = { $group }: { $came } came in, { $used } used
contributions-heard-count = { $group }, { $what }: { $count ->
    [one] { $count } contribution
   *[other] { $count } contributions
}
contributions-heard-nothing-used = In the log, but nothing of it is cited in the text: { $groups }.
contributions-heard-principles = Guiding principles on which nobody is heard: { $principles }.
contributions-heard-no-behalf = No contribution says on whose behalf it speaks.
contributions-heard-no-region = No contribution says from which place it comes.

# Fields where two versions stand.
versions-field-decided-by = Decided by
versions-field-decided-on = Decided on
versions-field-decided-in = Decided at
versions-field-published = May be published in full
versions-field-consent-on = Consent given on
versions-field-consent-how = How consent was given
versions-field-consent-by = Who gave consent
versions-field-withdrawn-on = Consent withdrawn on
versions-field-withdrawn-reason = Why consent was withdrawn
versions-field-redacted-original = What is blacked out
versions-field-text-original = Wording
versions-field-language = Language
versions-field-theme = Theme
versions-field-definition = What belongs to it
versions-value-withdrawn = Withdrawn
