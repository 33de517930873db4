# The call for inputs: the screen, and why a form is not taken in.

calls-title = Call for inputs
calls-lead = Ask everyone concerned for their inputs with a call and a form. The form is filled in without a network, on a computer or by hand; what comes back is recorded answer by answer.
calls-back = Back to the consultations
calls-list = Calls
calls-new = New call
calls-empty = No call yet
calls-empty-text = Choose what to ask; the program makes the call and its form as PDF, Word document and text, in the languages you choose. Forms that come back are read by the program.
calls-failed = The calls could not be read
calls-name = Title
calls-name-help = What it is called here. It is not printed.
calls-until = Inputs until
calls-contact = Where inputs are sent
calls-contact-help = E-mail address, postal address or telephone. It is printed.
calls-consultation = Consultation
calls-consultation-help = The inputs are recorded under it.
calls-consultation-none = None
calls-languages = Languages
calls-languages-help = The call and the form are made in each of them.
calls-purpose = Purpose
calls-purpose-help = What the call says first. Leave it as it is, or write your own.
calls-asks = Questions
calls-asks-help = Answers are linked to what the question is about, so that each can be cited where it belongs.
calls-asks-none = Nothing is asked yet.
calls-add-unit = Ask about a section, objective or principle
calls-add-own = Add a question of your own
calls-own = Question of your own
calls-worded = Words of this question
calls-in-language = In { $language }
calls-move-up = Move “{ $title }” up
calls-move-down = Move “{ $title }” down
calls-take-out = Take “{ $title }” out
calls-missing = Goes out in the words of another language: { $languages }.
calls-put-away = Put away
calls-put-away-said = “{ $title }” is put away.
calls-look = As it goes out
calls-paper = Paper
calls-paper-form = Form
calls-paper-call = Call
calls-language = Language
calls-export-pdf = Save as PDF…
calls-export-docx = Save as Word document…
calls-export-txt = Save as text…
calls-exported = Saved: { $path }
calls-file-form = form { $number } { $language }
calls-file-call = call { $number } { $language }
calls-number = Number { $number }
calls-number-help = Stands on every form and comes back with it.
calls-taken = { $count ->
    [0] No answer has been taken in yet.
    [one] One answer has been taken in.
   *[other] { $count } answers have been taken in.
  }

forms-take = Take in filled forms…
forms-title = Filled forms
forms-choose = Choose the files that came back: PDF or Word documents, one or many, a ZIP or a folder.
forms-choose-files = Choose files…
forms-choose-folder = Choose a folder…
forms-reading = The forms are read
forms-rows = { $count ->
    [one] One form
   *[other] { $count } forms
  }
forms-would = { $count ->
    [0] Nothing new would be recorded.
    [one] One contribution would be recorded.
   *[other] { $count } contributions would be recorded.
  }
forms-nobody = No name given
forms-answer-count = { $count ->
    [one] 1 answer
   *[other] { $count } answers
  }
forms-same-as = Already there: { $other }
forms-same = Take in again those that are already there
forms-received = Received on
forms-refused = { $count ->
    [one] One file is not taken in
   *[other] { $count } files are not taken in
  }
forms-do = { $count ->
    [one] Record one contribution
   *[other] Record { $count } contributions
  }
forms-done = { $count ->
    [one] One contribution is recorded: { $first }.
   *[other] { $count } contributions are recorded: { $first } to { $last }.
  }
forms-nothing = Nothing was recorded.

form-remark = Answer to: { $question } (form { $number })
form-refused-kind = This is neither a PDF nor a Word document. Import it as a document, or record it by hand.
form-refused-damaged = The file is damaged or was cut off. Ask for it again; it can still be imported as a document.
form-refused-locked = The file is locked with a password. Ask for it without one.
form-refused-no-form = There is nothing to fill in in this file, so it is no form. Import it as a document.
form-refused-flattened = This was a form, but its fields were turned into print, as some programs do when they save. Record it by hand, or ask for it again.
form-refused-active = The file carries commands that our form does not have. It is not read; keep it only if you trust who sent it.
form-refused-large = The file, or an answer in it, is far larger than a form can be. Import it as a document.
form-refused-foreign = This is a form, but not one of a call made here. Import it as a document.
form-refused-newer = The form was made by a newer version of Rapporteur. Update the program, then take it in.
form-refused-other = This form (number { $number }) belongs to another review. Open that review and take it in there.
form-refused-blank = Nothing was written in this form.
form-note-no-consent = Consent was not given: it stays internal until you ask.
form-note-two-consents = More than one consent is ticked: it stays internal until you ask.
form-note-fields = Some questions of the form are missing in this file, or were added to it.
form-note-no-call = The call is not in this copy of the review.
form-note-changed = The questions of the call have changed since this form was sent out.
form-note-again = The same sender has already sent this form: { $other }.
form-note-same-words = { $other } says the same, from somebody else.

fault-no-call = This call is no longer there.
fault-call-title = Give the call a title.
fault-call-language = “{ $language }” is none of the six languages in which a call goes out: en, fr, es, ar, zh, ru.
fault-call-ask = There is nothing in this review called “{ $key }” that could be asked about.
fault-call-wordless = A question of your own has no words yet. Write it, or take it out.
fault-call-paper = A call has two papers, “form” and “call”; “{ $paper }” is neither.
fault-call-format = A paper is saved as pdf, docx or txt; “{ $format }” is none of them.
