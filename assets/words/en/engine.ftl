# Sentences of the engine: history, points to check, copies, check and repair.
review-copy-title = { $title } (copy)
history-create-review = Began “{ $title }”
history-copy-review = Copied “{ $title }”
history-edit-profile = Changed the facts about the review
history-answer-question = Answered “{ $title }” in { $section }
history-edit-question = { $state ->
    [empty] Put “{ $title }” back to not started
    [drafting] Put “{ $title }” back to drafting
    [with-focal-point] Sent “{ $title }” to the focal point
    [cleared] Marked “{ $title }” as cleared
   *[other] Changed the state, target or remark of “{ $title }”
  }
history-add-section = Added the section “{ $title }”
history-rename-section = Renamed a section to “{ $title }”
history-move-section = Moved the section “{ $title }”
history-omit-section = { $omitted ->
    [yes] Left out the section “{ $title }”
    [no] Took in the section “{ $title }” again
   *[other] Left out or took in the section “{ $title }”
  }
history-choose-priorities = { $count ->
    [0] Chose no priority objectives
    [one] Chose one priority objective
   *[other] Chose { $count } priority objectives
  }
history-edit-objective = Changed a fact of { $section }
history-edit-principle = Changed a fact of { $section }
history-add-record = Added “{ $title }”
history-edit-record = Changed “{ $title }”
history-remove-record = Put “{ $title }” away
history-restore-record = Took “{ $title }” back
history-add-contribution = Recorded a contribution
history-treat-contribution = Worked on contribution { $title }
history-import-contributions = { $count ->
    [one] Imported one contribution
   *[other] Imported { $count } contributions
  }
history-edit-consultation = Changed the consultation “{ $title }”
history-take-over = Took over or gave back “{ $title }” in { $section }
history-replace-words = Replaced “{ $find }” with “{ $replace }” ({ $count })
history-decide = Decided between two versions of “{ $title }” in { $section }
history-bring-together = Brought a copy together with this review
history-edit-reference = Corrected a title
history-approve = Approved by { $title }
history-open-version = Opened a new version: { $title }
history-undo = Undid: { $what }
history-redo = Did again: { $what }
history-other = Did something that a newer version of Rapporteur knows
history-nothing-to-undo = There is nothing of yours to undo.
history-nothing-to-redo = There is nothing to do again.
copy-new = “{ $title }” is now on this computer.
copy-nothing-new = Everything in this copy of “{ $title }” was here already.
copy-by = { $who }: { $count ->
    [one] one change
   *[other] { $count } changes
  }.
copy-contributions = { $count ->
    [one] One contribution is new.
   *[other] { $count } contributions are new.
  }
copy-after-approval = This version is approved: the text that arrived belongs to the next version. The pages print what was approved.
copy-two-versions = { $count ->
    [one] In one place both changed the same text: both versions stay until you decide.
   *[other] In { $count } places both changed the same text: both versions stay until you decide.
  }
doctor-file = The file with your reviews
doctor-history = The history can be read
doctor-originals = What was received is unchanged
doctor-lists = The lists say what the history says
doctor-backup = { $name }: made { $when }, { $count ->
    [one] one review
   *[other] { $count } reviews
  }
doctor-backups = The backups open
prints-as = Prints as { $section }, { $count ->
    [one] paragraph { $from }
   *[other] paragraphs { $from } to { $to }
  }
prints-in = Prints in { $section }
passage-from-how-made = Written from your consultations and the log. It follows your data until you take it over.
passage-from-overview = Written from your objectives. It follows your data until you take it over.
passage-from-inputs = Counted from the log. It follows your data until you take it over.
passage-from-participants = Counted from the consultations; names only with consent. It follows your data until you take it over.
passage-from-consultations = Written from your consultations. It follows your data until you take it over.
passage-from-commitments = Written from your commitments. It follows your data until you take it over.
passage-from-sources = Written from your sources. It follows your data until you take it over.
passage-from-indicators = Written from your indicators. It follows your data until you take it over.
passage-from-practices = Written from your good practices. It follows your data until you take it over.
passage-from-laws = Written from your laws and policies. It follows your data until you take it over.
passage-from-abbreviations = Written from your abbreviations. It follows your data until you take it over.
approved-sentence = Approved by { $name }, { $role }, { $date }.
verify-approved = This is the approved file itself: { $approval }
verify-approved-text = This file carries the code of the approved text, but it is not the approved file: it is a draft from before the approval, a part of the report, or it was changed. Only the approved version exported from here is the approved file. { $approval }
verify-draft = This file carries the code of the text as it stands now. That text is not approved, and a draft is not compared word for word.
verify-other = The code in this file is not known on this computer: another review, or an earlier text.
verify-foreign = This file carries no verification code of Rapporteur.
place-outline = Facts about the review
place-log = Contributions
place-records = Records
place-consultations = Consultations
place-approvals = Approval
