# Why something was refused: what is wrong, and what to do next. On a terminal too, hence plain signs.
fault-store-damaged = The file with your reviews is damaged and was left as it is. Put a checked backup in its place, or open a copy that you saved. ({ $detail })
fault-store-damaged-backup = The file with your reviews is damaged and was left as it is. The newest backup was made { $when } and holds { $count ->
    [0] no review
    [one] one review
   *[other] { $count } reviews
  }. Put it in its place, or open a copy that you saved. ({ $detail })
fault-store-newer = Your reviews were last opened with a newer version of Rapporteur. Nothing was changed. Install that version, or open a copy in another folder. ({ $detail })
fault-store-held = Another window or program has your reviews open. Close it, then try again.
fault-store-read-only = The folder with your reviews can't be written. Ask for the right to write there, or choose another folder.
fault-store-full = The disk is full, so the last change is not saved. Free some space and try again, or save a copy elsewhere.
fault-store-io = The disk did not answer. Try again, or save a copy elsewhere. ({ $detail })
fault-store-synced = Reviews can't be kept in { $folder }, which { $service } copies while they are written: that loses work. Keep them in a folder of this computer, and use 'Save a copy' to put one file there.
fault-no-backup = There is no sound backup in this folder. Open a copy that you saved elsewhere.
fault-folder-taken = That folder holds reviews already. Choose an empty one.
fault-files-not-copied = The copy was not made: { $error }.

# Files.
fault-no-path = Choose where to put the file.
fault-file-unreadable = This file can't be read ({ $error }). Choose another one.
fault-file-unwritable = The file can't be written ({ $error }). Choose another folder.
fault-file-gone = There is no such file. Choose another one.
fault-file-closed = You may not open this file. Ask whoever owns it, or choose another one.
fault-folder-gone = There is no such folder. Choose another folder.
fault-folder-closed = You may not write in this folder. Choose another folder.
fault-disk-full-file = The disk is full. Choose another disk, or make room.
fault-file-large = This file has { $size } MB; at most 100 MB can be attached. Attach a smaller version of it, and keep the file in your archive.
fault-file-no-rows = This file has no rows. Choose a CSV with a line of headings.
fault-no-entry = There is no such entry in the history.
fault-no-file = This file is not on this computer.
fault-copy-damaged = This file is damaged or was cut on the way. Nothing was changed. Ask for the file again.
fault-copy-foreign = This file is not a saved copy of a review. Choose a file that ends in .rapporteur.
fault-copy-newer = This file was written by a newer version of Rapporteur. Nothing was changed. Install that version.
fault-pdf-large = This file is too large to be a report. Choose the PDF that was exported.
fault-no-pdf = This file is not a PDF. Choose the PDF that was exported.
fault-update = This update can't be read: { $reason }. Nothing was changed.
fault-update-line = This update can't be read: line { $line }: { $reason }. Nothing was changed.
fault-update-not-kept = The update can't be kept ({ $error }).
update-loaded = The update { $name } is in use for every review.

# What is not there.
fault-no-review = This review is not on this computer. Choose one from the list of reviews.
fault-no-template = There is no template '{ $name }'. Choose one from the list.
fault-no-sample = There is no sample '{ $name }'. Choose one from the list of samples.
fault-no-unit = There is no '{ $unit }' in this review. Choose one from its outline.
fault-no-section = There is no section '{ $section }' in this review. Choose one from its outline.
fault-no-principle = There is no principle '{ $principle }' in this review. Choose one from its outline.
fault-no-question = There is no question '{ $question }' in '{ $unit }'. Its questions are: { $all }.
fault-no-record = This record is not in the review. Choose one from the list.
fault-no-contribution = This contribution is not in the log. Choose one from the list.
fault-no-contributions = These contributions are not in the log. Choose some from the list.
fault-no-consultation = There is no consultation '{ $consultation }' in this review. Choose one from the list, or leave it out.
fault-no-category = There is no category '{ $category }'. The categories are: { $all }.
fault-no-objective = There is no objective { $number }; they are numbered 1 to 23.
fault-no-channel = There is no channel '{ $value }'. The channels are: { $all }.
fault-no-level = There is no level '{ $value }'. The levels are: { $all }.
fault-no-consent = There is no permission '{ $value }'. The permissions are: { $all }.
fault-no-collection = There is no '{ $collection }' in '{ $unit }'.
fault-no-field = There is no field '{ $field }' in { $collection } of { $unit }.
fault-old-pages = These pages were replaced by newer ones.
fault-nothing-to-print = There is nothing to print here yet.

# What is missing or can't be taken.
fault-date = '{ $date }' is not a date of the calendar. Write it as 2027-03-14, 2027-03 or 2027.
fault-days = The last day is before the first. Correct one of the two.
fault-period = The period ends before it begins. Correct one of the two.
fault-too-long = One paragraph holds at most 200,000 characters. Split the text into paragraphs, or attach it as a file.
fault-no-own-name = Write the name of the person who works here.
fault-no-country = Write the name of the State as its government writes it.
fault-no-title = Give the section a title.
fault-no-words = Write the words to find.
fault-nothing-said = Write what was said, or attach the document.
fault-contact-of-nobody = Write whose contact details these are: an organization or a person.
fault-not-for-several = '{ $field }' can't be given to several contributions at once.
fault-no-id = Name the record to change.
fault-id = An id holds letters, digits and hyphens.
fault-automatic = This paragraph is written by the program. Take it over first, then change it.

# Approval.
fault-read-only = This version is approved and its text is read-only. Open a new version, with a reason, to go on writing.
fault-no-reason = Write why the approved text is opened again.
fault-not-approved = This version is not approved: it can be written as it is.
fault-no-approver = Write the name of who approves.
fault-approved-later = An approval can't be of a later day than today.
fault-no-picture = “{ $name }” is no picture that can be printed. Choose a PNG, JPEG, GIF or SVG file that other programs show.
fault-scan-kind = This is no scan: attach a PDF or a picture of the signed page.
fault-no-scan = Attach the scan of the page that was signed.
fault-approved-already = This version is approved already. Open a new version to change it.
fault-undecided = Two versions of a paragraph still stand. Decide between them, then approve.
fault-moved-on = The text has changed since it was read: its code was { $before } and is { $now } now. Read it again, then approve.
fault-code-of-internal = This is the code of the internal edition: what was read is not what would be approved. Choose the internal edition, or read the public one.
fault-code-of-public = This is the code of the public edition: what was read is not what would be approved. Choose the public edition, or read the internal one.

# Lists of contributions: why a row is not imported.
fault-map-no-text = Say which column holds what was said: map one column to 'text'.
fault-no-column = The file has no column '{ $column }'. Its columns are: { $all }.
fault-no-map-field = There is no field '{ $field }'. The fields are: { $all }.
import-cells = { $cells } cells under { $headings } headings
import-no-text = no text
import-long = more than 200,000 characters
import-value = nobody has said what “{ $value }” means
import-objective = no objective { $number }
fault-language = “{ $language }” is not the code of a language. Write a code such as fr, pt-BR or sr-Latn.
