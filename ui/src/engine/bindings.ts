// Made from the engine's table of commands by `cargo test --workspace --test contract --lib bindings`. Not edited by hand.

export type AddContribution = { 
/**
 * Review.
 */
review: string, 
/**
 * `YYYY-MM-DD`; today where empty.
 */
received: string, 
/**
 * `meeting`, `letter`, `email`, `form`, `call`, `online`.
 */
channel: string, 
/**
 * Names of organizations; kept among the contact details.
 */
organizations: Array<string>, 
/**
 * A person's name; kept among the contact details.
 */
person: string, 
/**
 * How to reach them; kept among the contact details.
 */
contact: string, 
/**
 * On whose behalf.
 */
on_behalf: string, 
/**
 * Category key.
 */
category: string, 
/**
 * `local`, `national`, `regional`, `international`.
 */
level: string, 
/**
 * Place.
 */
place: string, 
/**
 * What was said.
 */
text: string, 
/**
 * Files to attach, by path.
 */
files: Array<string>, 
/**
 * Files already uploaded, by original id.
 */
originals: Array<string>, 
/**
 * Consent to publication; `not-asked` where empty.
 */
consent: string, 
/**
 * Agreed to be listed as a participant.
 */
listed: boolean, 
/**
 * Objectives.
 */
objectives: Array<number>, 
/**
 * Principles.
 */
principles: Array<string>, 
/**
 * Section keys.
 */
sections: Array<string>, 
/**
 * Consultation id.
 */
consultation: string, };
export type AddParticipant = { 
/**
 * Review.
 */
review: string, 
/**
 * Consultation.
 */
consultation: string, 
/**
 * The name, as it is to be listed.
 */
name: string, 
/**
 * They agreed to be listed; nobody is recorded without it.
 */
agreed: boolean, 
/**
 * How they agreed.
 */
how: string, };
export type AddSection = { 
/**
 * Review.
 */
review: string, 
/**
 * Title.
 */
title: string, 
/**
 * Unit after which it stands; empty for the end.
 */
after: string, };
export type Answer = { 
/**
 * Review.
 */
review: string, 
/**
 * Unit.
 */
unit: string, 
/**
 * Question key.
 */
question: string, 
/**
 * Ids of the blocks that the editor was given: only these may be taken away.
 */
known: Array<string>, 
/**
 * The answer as it stands.
 */
blocks: Array<EditorBlock>, 
/**
 * True while typing: kept on disk, not yet an operation.
 */
typing: boolean, };
export type Answered = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its number.
 */
number: string, 
/**
 * What became of it; `pending` where nobody decided.
 */
outcome: string, 
/**
 * Nobody wrote why, and it will be asked.
 */
bare: boolean, };
export type ApprovalPage = { 
/**
 * Heading.
 */
title: string, 
/**
 * Label and value rows (approved by, role, date, remark, verification code…).
 */
rows: Array<[string, string]>, 
/**
 * What the code proves, in a sentence.
 */
statement: string, };
export type ApprovalRow = { 
/**
 * Id.
 */
id: string, 
/**
 * Version.
 */
version: number, 
/**
 * Language.
 */
language: string, 
/**
 * Edition that was approved.
 */
edition: Edition, 
/**
 * In a sentence.
 */
sentence: string, 
/**
 * Code.
 */
code: string, 
/**
 * SHA-256 of the approved file, where exported.
 */
file_sha256: string, 
/**
 * The scan of the signed page; none where approved in the program.
 */
scan: OriginalRow | null, 
/**
 * Still the text that stands.
 */
current: boolean, };
export type Approvals = { 
/**
 * Approvals, newest first.
 */
approvals: Array<ApprovalRow>, 
/**
 * Code of the text as it stands in this language and edition: the one at the foot of its pages.
 */
code: string, 
/**
 * Language of the code.
 */
language: string, 
/**
 * Edition of the code.
 */
edition: Edition, 
/**
 * Version.
 */
version: number, 
/**
 * Read-only now.
 */
read_only: boolean, };
export type Approve = { 
/**
 * Review.
 */
review: string, 
/**
 * Language; the working language where empty.
 */
language: string, 
/**
 * Edition that is approved.
 */
edition: Edition, 
/**
 * Approver's name.
 */
name: string, 
/**
 * Role.
 */
role: string, 
/**
 * `YYYY-MM-DD`; today where empty.
 */
date: string, 
/**
 * Remark.
 */
remark: string, 
/**
 * Signed on paper; then a scan is attached.
 */
on_paper: boolean, 
/**
 * Path of the scan.
 */
scan: string, 
/**
 * The verification code that the approver read; refused when the text has moved since. May be empty.
 */
code: string, };
export type Approved = { 
/**
 * Record id.
 */
id: string, 
/**
 * Verification code.
 */
code: string, 
/**
 * In a sentence.
 */
sentence: string, };
export type Arrived = { 
/**
 * The review.
 */
review: string, 
/**
 * It was not here before.
 */
new: boolean, 
/**
 * A plain summary, a sentence each.
 */
summary: Array<string>, 
/**
 * Changes that were new here.
 */
changes: number, 
/**
 * Contributions that were new here.
 */
contributions: number, 
/**
 * Places where both changed the same.
 */
two_versions: number, };
export type Attach = { 
/**
 * Review.
 */
review: string, 
/**
 * Contribution to attach it to; empty only stores it (a picture, a scan).
 */
contribution: string, 
/**
 * The file.
 */
path: string, };
export type Became = { 
/**
 * The new ones.
 */
contributions: Array<Recorded>, };
export type BlockAt = { 
/**
 * Its unit.
 */
unit: string, 
/**
 * Its id.
 */
block: string, };
export type BlockKind = "paragraph" | "heading" | "bullet" | "number" | "table" | "figure" | "footnote" | string;
export type BrokenFile = { 
/**
 * File.
 */
file: string, 
/**
 * Line, from 1; 0 where unknown.
 */
line: number, 
/**
 * Why.
 */
reason: string, };
export type CalendarSaved = { 
/**
 * The file.
 */
path: string, 
/**
 * How many events it holds.
 */
events: number, 
/**
 * Those without a whole date, which it can't hold.
 */
undated: number, };
export type CallAsk = { 
/**
 * Unit that the answers are linked to (`section:…`, `objective:5`, `principle:…`); an own question has a key of its own.
 */
key: string, 
/**
 * Own words by language; without them the usual question is asked.
 */
words: { [key in string]: string }, };
export type CallChoice = { 
/**
 * Unit.
 */
key: string, 
/**
 * Its title.
 */
title: string, 
/**
 * The usual question, by language.
 */
usual: { [key in string]: string }, 
/**
 * Languages in which its title is not worded: the usual question names it in another.
 */
unworded: Array<string>, };
export type CallForm = { 
/**
 * Id; empty for a new one.
 */
id: string, 
/**
 * What it is called here.
 */
title: string, 
/**
 * `7KQ2-93MD`: stands on the form and comes back with it.
 */
number: string, 
/**
 * Last day, `YYYY-MM-DD`.
 */
until: string, 
/**
 * Where inputs are sent.
 */
contact: string, 
/**
 * The consultation that its inputs belong to.
 */
consultation: string, 
/**
 * Languages in which it goes out.
 */
languages: Array<string>, 
/**
 * The purpose in own words, by language; without them the usual one.
 */
purpose: { [key in string]: string }, 
/**
 * Questions in order.
 */
asks: Array<CallAsk>, };
export type Calls = { 
/**
 * Calls, newest last.
 */
calls: Array<CallForm>, 
/**
 * What may be asked about.
 */
choices: Array<CallChoice>, 
/**
 * The usual purpose, by language.
 */
purpose: { [key in string]: string }, 
/**
 * Contributions taken in by form, by the number of the call.
 */
taken: { [key in string]: number }, };
export type ChangeRow = { 
/**
 * Which, in words.
 */
label: string, 
/**
 * What stands in both, what went (`left`), what came (`right`).
 */
pieces: Array<Piece>, };
export type Changed = { 
/**
 * The review; empty for settings and the list of reviews.
 */
review: string, 
/**
 * Units that changed.
 */
units: Array<string>, 
/**
 * Collections that changed.
 */
collections: Array<string>, 
/**
 * The operation.
 */
op: string, };
export type Changes = { 
/**
 * Field by field.
 */
changes: Array<ChangeRow>, 
/**
 * How many more there are.
 */
more: number, 
/**
 * It was done on another computer: what it changed is not listed here.
 */
elsewhere: boolean, };
export type Check = { 
/**
 * What was checked.
 */
title: string, 
/**
 * Whether it is well.
 */
ok: boolean, 
/**
 * What was found.
 */
detail: string, };
export type CheckRow = { 
/**
 * Key; what a person says of it is in the fields `check:<key>` (`met`, `not`) and `check_how:<key>`.
 */
key: string, 
/**
 * In our words.
 */
title: string, 
/**
 * Document and place.
 */
source: string, 
/**
 * The source speaks of another kind of event: here it is advice.
 */
advice: boolean, 
/**
 * `met`, `not-yet` or `not-known`.
 */
standing: string, 
/**
 * It follows from what is recorded.
 */
computed: boolean, 
/**
 * What is known of it, in words.
 */
fact: string, 
/**
 * How it is known, as a person wrote it.
 */
how: string, };
export type ChoosePriorities = { 
/**
 * Review.
 */
review: string, 
/**
 * Numbers.
 */
objectives: Array<number>, };
export type Citable = { 
/**
 * Collection.
 */
kind: string, 
/**
 * Id.
 */
id: string, 
/**
 * Label.
 */
label: string, 
/**
 * In a line.
 */
title: string, 
/**
 * Consent to publication, of a contribution; empty otherwise.
 */
consent: string, };
export type Citables = { 
/**
 * Items.
 */
items: Array<Citable>, };
export type CompareTags = { 
/**
 * Review.
 */
review: string, 
/**
 * One contribution; empty for all.
 */
id: string, 
/**
 * A reader.
 */
a: string, 
/**
 * Another.
 */
b: string, };
export type Compared = { 
/**
 * In the order of the text.
 */
rows: Array<ComparedTag>, 
/**
 * Passages with the same theme of both.
 */
both: number, 
/**
 * Only of the first.
 */
only_a: number, 
/**
 * Only of the second.
 */
only_b: number, };
export type ComparedTag = { 
/**
 * `both`, `a` or `b`.
 */
who: string, 
/**
 * The tag of the first, or of the second alone.
 */
tag: TagRow, 
/**
 * The kind that the second gave, where both did.
 */
other_kind: string, };
export type ConsultationView = { 
/**
 * The checks that speak of this kind of consultation.
 */
checks: Array<CheckRow>, 
/**
 * Files that prove where and when it was announced.
 */
proofs: Array<OriginalRow>, 
/**
 * Who took part and agreed to be listed: id of the record and name.
 */
participants: Array<KeyTitle>, };
export type ContributionRow = { 
/**
 * Id.
 */
id: string, 
/**
 * `A-41`.
 */
number: string, 
/**
 * `YYYY-MM-DD`.
 */
received: string, 
/**
 * Names as the program may show them to its users.
 */
from: string, 
/**
 * Category title.
 */
category: string, 
/**
 * The beginning of what was said, or the passage found.
 */
said: string, 
/**
 * Objectives.
 */
objectives: Array<number>, 
/**
 * Outcome key.
 */
outcome: string, 
/**
 * Consent key.
 */
consent: string, 
/**
 * Files attached.
 */
files: number, 
/**
 * Cited in the text.
 */
used: number, };
export type ContributionView = { 
/**
 * Id.
 */
id: string, 
/**
 * Number.
 */
number: string, 
/**
 * Its treatment.
 */
fields: Fields, 
/**
 * Organizations.
 */
organizations: Array<string>, 
/**
 * Person.
 */
person: string, 
/**
 * Contact.
 */
contact: string, 
/**
 * Who logged it.
 */
logged_by: string, 
/**
 * What was said.
 */
text: string, 
/**
 * SHA-256 of the text.
 */
sha256: string, 
/**
 * Files.
 */
files: Array<OriginalRow>, 
/**
 * Where it is cited.
 */
used_in: Array<UsedIn>, };
export type Contributions = { 
/**
 * How many match.
 */
total: number, 
/**
 * How many there are.
 */
all: number, 
/**
 * Without an outcome.
 */
open: number, 
/**
 * Consent not asked.
 */
not_asked: number, 
/**
 * Rows.
 */
rows: Array<ContributionRow>, 
/**
 * Contributions by category key, then by objective number (`{"migrants":{"5":3}}`).
 */
heard: { [key in string]: { [key in string]: number } }, 
/**
 * Contributions by category key, linked to an objective or not.
 */
by_category: { [key in string]: number }, };
export type CopySaved = { 
/**
 * Where.
 */
path: string, 
/**
 * Bytes.
 */
bytes: number, 
/**
 * People and organizations whose contact details it holds.
 */
contacts: number, };
export type Cover = { 
/**
 * The report's title.
 */
title: string, 
/**
 * What kind of report it is, in a line.
 */
subtitle: string, 
/**
 * The State's name as its government writes it.
 */
country: string, 
/**
 * Lead institution.
 */
lead: string, 
/**
 * Reporting period in words.
 */
period: string, 
/**
 * What it is submitted to.
 */
destination: string, 
/**
 * Date in words.
 */
date: string, 
/**
 * Version label (`Version 2`).
 */
version: string, 
/**
 * Original id of the coat of arms, and its alternative text.
 */
arms: Picture | null, 
/**
 * A statement across the cover (a sample of an invented State).
 */
notice: string, };
export type CreateReview = { 
/**
 * Template key.
 */
template: string, 
/**
 * The State as its government writes it.
 */
country: string, 
/**
 * Title; proposed from the template where empty.
 */
title: string, 
/**
 * Lead institution.
 */
lead: string, 
/**
 * `YYYY-MM`.
 */
period_from: string, 
/**
 * `YYYY-MM`.
 */
period_to: string, 
/**
 * What it is submitted to.
 */
destination: string, 
/**
 * `YYYY-MM-DD`.
 */
due: string, 
/**
 * Working language, any BCP 47 code.
 */
language: string, 
/**
 * An earlier review to start from: its profile, records, commitments; or empty.
 */
from: string, };
export type Deadline = { 
/**
 * `YYYY-MM-DD` or a year.
 */
date: string, 
/**
 * Days from today; none for a year.
 */
in_days: number | null, 
/**
 * What it is.
 */
title: string, 
/**
 * The review it belongs to, or empty.
 */
review: string, };
export type Decide = { 
/**
 * Review.
 */
review: string, 
/**
 * Register.
 */
place: Place, 
/**
 * What shall stand.
 */
value: Scalar, 
/**
 * What shall stand as the text of a paragraph, with its marks; then `value` is not read.
 */
runs: Array<Run>, };
export type Diagnosis = { 
/**
 * Checks.
 */
checks: Array<Check>, 
/**
 * Backups, newest first, each checked, with when it was made and what it holds.
 */
backups: Array<string>, 
/**
 * Files that could not be read.
 */
broken: Array<BrokenFile>, 
/**
 * All is well.
 */
ok: boolean, };
export type Doctor = { 
/**
 * Make the read models anew.
 */
rebuild: boolean, };
export type Draft = { 
/**
 * BCP 47 language of the report (`en`, `fr`, `ar`…).
 */
language: string, 
/**
 * `ltr` or `rtl`.
 */
dir: string, 
/**
 * What stands on the cover.
 */
cover: Cover, 
/**
 * The words that the style itself prints (`contents`, `page-of`, `draft`…), in the report's language.
 */
words: { [key in string]: string }, 
/**
 * Running head.
 */
running_head: string, 
/**
 * What an internal edition says of itself on every page; empty for a public one.
 */
edition: string, 
/**
 * Sections in the order of printing.
 */
sections: Array<DraftSection>, 
/**
 * The DRAFT mark; none once approved.
 */
mark: DraftMark | null, 
/**
 * Verification code of the content, empty until computed.
 */
code: string, 
/**
 * The approval page, when approved.
 */
approval: ApprovalPage | null, 
/**
 * Whether the contents print.
 */
contents: boolean, };
export type DraftBlock = { "kind": "heading", 
/**
 * Block id, to jump and mark; empty for generated ones.
 */
id: string, 
/**
 * 2 to 4.
 */
level: number, 
/**
 * `3.1`, or empty.
 */
number: string, 
/**
 * Words.
 */
runs: Array<DraftRun>, } | { "kind": "para", 
/**
 * Block id.
 */
id: string, 
/**
 * Paragraph number, where the section is numbered.
 */
number: number | null, 
/**
 * `ltr`, `rtl` or empty for the report's own.
 */
dir: string, 
/**
 * Words.
 */
runs: Array<DraftRun>, } | { "kind": "list", 
/**
 * Numbered or bulleted.
 */
ordered: boolean, 
/**
 * Items in order; `level` from 0.
 */
items: Array<DraftItem>, } | { "kind": "table", 
/**
 * Block id.
 */
id: string, 
/**
 * Caption above it; empty without one.
 */
caption: string, 
/**
 * Relative widths; empty for equal ones.
 */
widths: Array<number>, 
/**
 * Head cells.
 */
head: Array<Array<DraftRun>>, 
/**
 * Body rows.
 */
rows: Array<Array<Array<DraftRun>>>, 
/**
 * The first cell of each row names the row.
 */
row_heads: boolean, } | { "kind": "figure", 
/**
 * Block id.
 */
id: string, 
/**
 * The picture.
 */
picture: Picture, 
/**
 * Caption below it.
 */
caption: Array<DraftRun>, } | { "kind": "label", 
/**
 * Words.
 */
text: string, } | { "kind": "gap", 
/**
 * Words.
 */
text: string, } | { "kind": "lines", 
/**
 * How many.
 */
count: number, };
export type DraftItem = { 
/**
 * Block id.
 */
id: string, 
/**
 * Depth from 0.
 */
level: number, 
/**
 * Words.
 */
runs: Array<DraftRun>, };
export type DraftMark = { 
/**
 * The large word (`DRAFT`).
 */
word: string, 
/**
 * The line with version and date, free text (`for comments by …`).
 */
line: string, };
export type DraftRun = { "t": "text", 
/**
 * The words.
 */
text: string, 
/**
 * Bold.
 */
b: boolean, 
/**
 * Italic.
 */
i: boolean, 
/**
 * A link's address, or empty.
 */
href: string, } | { "t": "note", 
/**
 * The footnote's words.
 */
runs: Array<DraftRun>, } | { "t": "break" };
export type DraftSection = { 
/**
 * The unit (`section:methodology`).
 */
unit: string, 
/**
 * Printed number (`2`), empty where not numbered (foreword, summary) ; annexes have `Annex I`.
 */
number: string, 
/**
 * Title.
 */
title: string, 
/**
 * Starts a new page.
 */
new_page: boolean, 
/**
 * What it says.
 */
passages: Array<Passage>, };
export type Edition = "internal" | "public";
export type EditorBlock = { 
/**
 * Random id, kept for the block's life.
 */
id: string, 
/**
 * What it is.
 */
kind: BlockKind, 
/**
 * Heading level 1 to 3, list depth from 0.
 */
level: number, 
/**
 * `ltr`, `rtl` or empty.
 */
dir: string, 
/**
 * Words.
 */
runs: Array<Run>, 
/**
 * Rows of cells of a table, the head first.
 */
rows: Array<Array<Array<Run>>>, 
/**
 * Stored original of a figure.
 */
original: string, 
/**
 * Its alternative text.
 */
alt: string, };
export type Entry = { 
/**
 * Its number.
 */
seq: number, 
/**
 * RFC 3339.
 */
at: string, 
/**
 * Who.
 */
who: string, 
/**
 * Operation.
 */
op: string, 
/**
 * What, in a sentence ("Answered 'Which institution leads?' in Methodology").
 */
sentence: string, 
/**
 * Unit to jump to, or empty.
 */
unit: string, 
/**
 * Question or record key, or empty.
 */
key: string, 
/**
 * The list that holds the record (`source`, `contribution`, …); empty where it is no record.
 */
collection: string, 
/**
 * Undone since.
 */
undone: boolean, };
export type EraseOriginal = { 
/**
 * Review.
 */
review: string, 
/**
 * The contribution.
 */
id: string, 
/**
 * The file; empty for the text.
 */
original: string, 
/**
 * `asked`, `retention` or `mistake`.
 */
reason: string, };
export type ErasePerson = { 
/**
 * Review.
 */
review: string, 
/**
 * The contribution.
 */
id: string, 
/**
 * The names of its organizations too.
 */
organizations: boolean, 
/**
 * Other places to erase as well, as the preview names them.
 */
also: Array<SamePerson>, 
/**
 * `asked`, `retention` or `mistake`.
 */
reason: string, };
export type Erased = { 
/**
 * Records of erasure made.
 */
count: number, 
/**
 * Files beside the store that still hold it, by name.
 */
backups: Array<string>, 
/**
 * The folder in which they lie.
 */
folder: string, };
export type ErasedPart = { 
/**
 * `identity`, `text` or `file`.
 */
kind: string, 
/**
 * Why: `asked`, `retention` or `mistake`.
 */
reason: string, 
/**
 * RFC 3339.
 */
at: string, };
export type ErasurePreview = { 
/**
 * Names of the person that are kept, older ones too.
 */
names: Array<string>, 
/**
 * Organizations, whose contact details go as well.
 */
organizations: Array<string>, 
/**
 * Where else somebody of this name stands.
 */
same: Array<SamePerson>, 
/**
 * Places of the text where the name is written: an erasure leaves drafters' prose to them.
 */
in_text: Array<UsedIn>, };
export type EventRow = { 
/**
 * Id of its record in `event`: a key for a bundled one.
 */
id: string, 
/**
 * Title.
 */
title: string, 
/**
 * First day, or a year or month; what is known.
 */
from: string, 
/**
 * Last day; may be empty.
 */
to: string, 
/**
 * Days from today to the first day.
 */
in_days: number | null, 
/**
 * It is over.
 */
over: boolean, 
/**
 * Added by a person.
 */
own: boolean, 
/**
 * A person changed what is bundled.
 */
changed: boolean, 
/**
 * Taken out of this review's calendar.
 */
hidden: boolean, };
export type ExportCalendar = { 
/**
 * Review.
 */
review: string, 
/**
 * Where to.
 */
path: string, };
export type ExportLog = { 
/**
 * Review.
 */
review: string, 
/**
 * Where to: `….csv` or `….xlsx`.
 */
path: string, 
/**
 * For whom.
 */
edition: Edition, 
/**
 * Language of headings and words; the review's where empty.
 */
language: string, 
/**
 * With how to reach people; only in an internal table.
 */
contacts: boolean, };
export type ExportPaper = { 
/**
 * Review.
 */
review: string, 
/**
 * Call.
 */
call: string, 
/**
 * `form` or `call`.
 */
paper: string, 
/**
 * Language; the review's where empty.
 */
language: string, 
/**
 * `pdf`, `docx` or `txt`; by the ending of the path where empty.
 */
format: string, 
/**
 * Where to.
 */
path: string, };
export type ExportPaperSheet = { 
/**
 * Review.
 */
review: string, 
/**
 * Where to.
 */
path: string, 
/**
 * Language; the working language where empty.
 */
language: string, };
export type ExportPdf = { 
/**
 * Review.
 */
review: string, 
/**
 * Where to.
 */
path: string, 
/**
 * Language; the working language where empty.
 */
language: string, 
/**
 * Edition.
 */
edition: Edition, 
/**
 * One unit, or empty for the whole.
 */
unit: string, 
/**
 * The blank questions instead of the answers.
 */
blank: boolean, };
export type ExportReceipt = { 
/**
 * Review.
 */
review: string, 
/**
 * Contribution.
 */
id: string, 
/**
 * Where to: `….pdf`, `….docx` or `….txt`.
 */
path: string, 
/**
 * Language; the review's where empty.
 */
language: string, };
export type ExportResponses = { 
/**
 * Review.
 */
review: string, 
/**
 * Where to: `….pdf`, `….docx`, and `….xlsx` of the table.
 */
path: string, 
/**
 * For whom.
 */
edition: Edition, 
/**
 * Language; the review's where empty.
 */
language: string, 
/**
 * "You said, we did" by group, instead of the table of inputs and responses.
 */
groups: boolean, };
export type Exported = { 
/**
 * Where it is.
 */
path: string, 
/**
 * Pages.
 */
pages: number, 
/**
 * Bytes.
 */
bytes: number, 
/**
 * SHA-256.
 */
sha256: string, 
/**
 * Verification code.
 */
code: string, 
/**
 * Milliseconds.
 */
ms: number, 
/**
 * Pictures that could not be printed, and the like.
 */
warnings: Array<string>, };
export type Fault = { "kind": "missing", 
/**
 * The sentence.
 */
sentence: string, } | { "kind": "invalid", 
/**
 * The field, or empty.
 */
field: string, 
/**
 * The sentence.
 */
sentence: string, } | { "kind": "read_only_text", 
/**
 * The sentence.
 */
sentence: string, } | { "kind": "moved_on", 
/**
 * The sentence.
 */
sentence: string, } | { "kind": "consent", 
/**
 * The sentence.
 */
sentence: string, } | { "kind": "store", 
/**
 * Which.
 */
reason: string, 
/**
 * The sentence.
 */
sentence: string, 
/**
 * Ways on.
 */
ways: Array<string>, } | { "kind": "file", 
/**
 * Its path.
 */
path: string, 
/**
 * The sentence.
 */
sentence: string, } | { "kind": "bug", 
/**
 * The report.
 */
report: string, };
export type Fields = { [key in string]: Scalar };
export type FindCitable = { 
/**
 * Review.
 */
review: string, 
/**
 * What was typed after `@`.
 */
query: string, };
export type FormRow = { 
/**
 * Its file.
 */
name: string, 
/**
 * Who sent it.
 */
from: string, 
/**
 * Number of the call.
 */
number: string, 
/**
 * Language of the form.
 */
language: string, 
/**
 * Consent that was given.
 */
consent: string, 
/**
 * Questions answered.
 */
answers: number, 
/**
 * The contribution or the file that it repeats; empty where it is new.
 */
same: string, 
/**
 * What a person should know of it.
 */
notes: Array<string>, };
export type FormsPreview = { 
/**
 * Forms, each with what it would bring.
 */
rows: Array<FormRow>, 
/**
 * Files that are no form of this review, each with its reason.
 */
refused: Array<RefusedRow>, 
/**
 * Contributions that would be recorded, without those that repeat others.
 */
contributions: number, };
export type FormsTaken = { 
/**
 * Number of the first contribution.
 */
first: string, 
/**
 * … of the last.
 */
last: string, 
/**
 * Forms taken in.
 */
forms: number, 
/**
 * Contributions recorded.
 */
contributions: number, 
/**
 * Forms that repeat others, left out.
 */
left_out: Array<FormRow>, 
/**
 * Files refused.
 */
refused: Array<RefusedRow>, };
export type FoundDocument = { 
/**
 * Name of the file.
 */
name: string, 
/**
 * Who sent it, where it says so.
 */
from: string, 
/**
 * The day it was sent, where it says so.
 */
received: string, 
/**
 * How its text begins.
 */
said: string, 
/**
 * Files that come with it.
 */
attachments: number, };
export type Generated = { 
/**
 * Which passage.
 */
passage: string, 
/**
 * What it prints now.
 */
blocks: Array<DraftBlock>, 
/**
 * Where it comes from, in a sentence.
 */
from: string, 
/**
 * Taken over by a drafter: the text is theirs.
 */
taken_over: boolean, 
/**
 * Taken over, and the facts beneath have moved since.
 */
moved: boolean, 
/**
 * Switched off: does not print.
 */
hidden: boolean, };
export type GetApprovals = { 
/**
 * Review.
 */
review: string, 
/**
 * Language of the code; the working language where empty.
 */
language: string, 
/**
 * Edition of the code.
 */
edition: Edition, };
export type GetChanges = { 
/**
 * Review.
 */
review: string, 
/**
 * Its number.
 */
seq: number, };
export type GetHistory = { 
/**
 * Review.
 */
review: string, 
/**
 * Entries before this one; 0 for the newest.
 */
before: number, 
/**
 * How many; 100 where 0.
 */
limit: number, };
export type GetLetterText = { 
/**
 * Review.
 */
review: string, 
/**
 * Language.
 */
language: string, };
export type GetReference = { 
/**
 * Language of the words.
 */
language: string, 
/**
 * The review whose corrections apply; may be empty.
 */
review: string, };
export type Ground = { 
/**
 * Collection.
 */
kind: string, 
/**
 * Record id.
 */
id: string, 
/**
 * `A-41`, `S-4`…
 */
label: string, 
/**
 * In a line.
 */
title: string, 
/**
 * What it says (the contribution's words, the indicator's value).
 */
text: string, };
export type Heard = { 
/**
 * A row for each group that is known, then what has another group or none.
 */
groups: Array<HeardGroup>, 
/**
 * Places from which something came, most often first.
 */
regions: Array<string>, 
/**
 * On whose behalf, most often first.
 */
behalf: Array<string>, };
export type HeardCounts = { 
/**
 * All.
 */
total: number, 
/**
 * By objective.
 */
objectives: { [key in string]: number }, 
/**
 * By principle.
 */
principles: { [key in string]: number }, 
/**
 * By place.
 */
regions: { [key in string]: number }, 
/**
 * By on whose behalf.
 */
behalf: { [key in string]: number }, };
export type HeardGroup = { 
/**
 * Category key; empty for none.
 */
key: string, 
/**
 * Title.
 */
title: string, 
/**
 * A line of its own also where it is empty: parliaments, local authorities.
 */
always: boolean, 
/**
 * Contributions in the log.
 */
came: HeardCounts, 
/**
 * Of these, cited in the text.
 */
used: HeardCounts, };
export type HeldRow = { 
/**
 * Id.
 */
id: string, 
/**
 * Title.
 */
title: string, 
/**
 * Kind.
 */
kind: string, 
/**
 * First day.
 */
from: string, 
/**
 * Last day.
 */
to: string, 
/**
 * Days from today.
 */
in_days: number | null, };
export type History = { 
/**
 * Entries.
 */
entries: Array<Entry>, 
/**
 * There are older ones.
 */
more: boolean, };
export type Hit = { 
/**
 * `review`, `section`, `objective`, `principle`, `answer`, `contribution`, or a collection.
 */
kind: string, 
/**
 * Review.
 */
review: string, 
/**
 * Unit to jump to.
 */
unit: string, 
/**
 * Question key or record id.
 */
key: string, 
/**
 * The list that holds the record; empty where it is none.
 */
collection: string, 
/**
 * Block, or empty.
 */
block: string, 
/**
 * Title.
 */
title: string, 
/**
 * The words around.
 */
snippet: string, };
export type Hits = { 
/**
 * Hits.
 */
hits: Array<Hit>, };
export type Home = { 
/**
 * Reviews, last changed first; those in the bin last.
 */
reviews: Array<ReviewRow>, 
/**
 * What comes next.
 */
calendar: Array<Deadline>, 
/**
 * The day of the newest backup (`YYYY-MM-DD`), which was checked when it was written; or empty.
 */
backup_checked_at: string, };
export type ImportContributions = { 
/**
 * Review.
 */
review: string, 
/**
 * The files, or a folder.
 */
paths: Array<string>, 
/**
 * The sheet of a workbook.
 */
sheet: string, 
/**
 * Field by column.
 */
map: { [key in string]: string }, 
/**
 * What words mean that the program does not know, as shown.
 */
values: { [key in string]: { [key in string]: string } }, 
/**
 * What stands first in dates, as shown.
 */
dates: string, 
/**
 * What to do with rows that are the same as another: `import` or `leave-out`; has to be said where there are any.
 */
same: string, 
/**
 * What to do with rows that are nearly the same; `import` where empty.
 */
near: string, 
/**
 * The day on which documents were received that don't say it; unknown where empty.
 */
received: string, };
export type ImportPreview = { 
/**
 * Documents, not a table.
 */
documents: Array<FoundDocument>, 
/**
 * Column headings.
 */
columns: Array<string>, 
/**
 * Encoding found; empty for a workbook.
 */
encoding: string, 
/**
 * Delimiter found; empty for a workbook.
 */
delimiter: string, 
/**
 * The sheets of a workbook that have rows.
 */
sheets: Array<string>, 
/**
 * The sheet that was read.
 */
sheet: string, 
/**
 * Field by column.
 */
map: { [key in string]: string }, 
/**
 * Words that the program does not know by itself.
 */
values: Array<UnknownValue>, 
/**
 * What stands first in dates, as it was said: `day`, `month` or empty.
 */
dates: string, 
/**
 * Some of the dates that may be two days.
 */
ambiguous: Array<string>, 
/**
 * The mapping is the one last used for these headings.
 */
remembered: boolean, 
/**
 * Fields that a column may be mapped to.
 */
fields: Array<string>, 
/**
 * First rows as read.
 */
sample: Array<Array<string>>, 
/**
 * Rows in the table, or documents.
 */
rows: number, 
/**
 * Of these, those that repeat nothing.
 */
importable: number, 
/**
 * Rows with the text and the sender of another.
 */
same: Array<RepeatedRow>, 
/**
 * Rows that are nearly like another, or have its text from another sender.
 */
near: Array<RepeatedRow>, 
/**
 * Documents of which the file is kept and not all of the text.
 */
kept: Array<RefusedRow>, 
/**
 * Rows refused.
 */
refused: Array<RefusedRow>, };
export type Imported = { 
/**
 * Numbers given, first and last.
 */
first: string, 
/**
 * …
 */
last: string, 
/**
 * Rows or documents imported.
 */
imported: number, 
/**
 * Rows left out because they repeat another.
 */
left_out: Array<RepeatedRow>, 
/**
 * Documents of which the file is kept and not all of the text.
 */
kept: Array<RefusedRow>, 
/**
 * Rows refused.
 */
refused: Array<RefusedRow>, };
export type InstrumentRow = { 
/**
 * Title.
 */
title: string, 
/**
 * Year of adoption.
 */
year: number, };
export type JoinContributions = { 
/**
 * Review.
 */
review: string, 
/**
 * The contributions, in their order.
 */
ids: Array<string>, };
export type KeepRecording = { 
/**
 * Review.
 */
review: string, 
/**
 * The form, as the host writes it.
 */
form: string, };
export type KeyTitle = { 
/**
 * Key.
 */
key: string, 
/**
 * Words.
 */
title: string, };
export type Language = { 
/**
 * BCP 47 code.
 */
code: string, 
/**
 * Its name in its own script.
 */
name: string, 
/**
 * `ltr` or `rtl`.
 */
dir: string, 
/**
 * One of the six of the United Nations.
 */
un: boolean, };
export type LetterRow = { 
/**
 * Names the recipient for `write_letters`.
 */
key: string, 
/**
 * Organization or person.
 */
name: string, 
/**
 * Who wrote for the organization.
 */
person: string, 
/**
 * How to reach them.
 */
contact: string, 
/**
 * The language of the letter.
 */
language: string, 
/**
 * The language they wrote in, where it is known.
 */
wanted: string, 
/**
 * What they contributed.
 */
contributions: Array<Answered>, 
/**
 * Contributions of which nobody decided what became of them.
 */
open: number, 
/**
 * Contributions of which nobody wrote why.
 */
bare: number, };
export type LetterText = { 
/**
 * The record `letter` of the unit `log` that holds them, with the fields `title` (the subject) and `text`.
 */
id: string, 
/**
 * What stands over the letter.
 */
subject: string, 
/**
 * Its paragraphs, an empty line between two.
 */
text: string, 
/**
 * The subject that the program words.
 */
usual_subject: string, 
/**
 * The text that the program words.
 */
usual_text: string, };
export type Letters = { 
/**
 * By name.
 */
rows: Array<LetterRow>, 
/**
 * Contributions that nobody put a name to.
 */
nameless: number, 
/**
 * Languages in which letters are worded.
 */
languages: Array<string>, };
export type LettersWritten = { 
/**
 * The folder.
 */
folder: string, 
/**
 * Files.
 */
files: Array<string>, 
/**
 * Recipients left out, because nobody decided yet what became of what they sent.
 */
waiting: number, };
export type LiftRedaction = { 
/**
 * Review.
 */
review: string, 
/**
 * The redaction.
 */
id: string, };
export type ListContributions = { 
/**
 * Review.
 */
review: string, 
/**
 * Words to look for.
 */
query: string, 
/**
 * Category key.
 */
category: string, 
/**
 * Objective; 0 for any.
 */
objective: number, 
/**
 * Channel.
 */
channel: string, 
/**
 * Consultation id.
 */
consultation: string, 
/**
 * Outcome; `open` for pending.
 */
outcome: string, 
/**
 * Consent.
 */
consent: string, 
/**
 * Unit linked (`section:…`, `objective:5`).
 */
unit: string, 
/**
 * Unit that it is linked to or cited in.
 */
part: string, 
/**
 * `received`, `number`, `category` or `outcome`, with a `-` before it for the other way round; the newest
 * received first where empty.
 */
sort: string, 
/**
 * First row.
 */
offset: number, 
/**
 * Rows; 200 where 0.
 */
limit: number, };
export type ListRecords = { 
/**
 * Review.
 */
review: string, 
/**
 * Collection (`source`, `consultation`, …).
 */
collection: string, 
/**
 * Words to look for; empty for all.
 */
query: string, };
export type ListTags = { 
/**
 * Review.
 */
review: string, 
/**
 * One contribution; empty for all.
 */
id: string, 
/**
 * One theme; empty for all.
 */
theme: string, 
/**
 * One reader; empty for all.
 */
reader: string, };
export type ListTemplates = { 
/**
 * Language of the words.
 */
language: string, };
export type LoadReference = { 
/**
 * The file.
 */
path: string, };
export type Loaded = { 
/**
 * A plain summary.
 */
summary: string, };
export type Made = { 
/**
 * Its id.
 */
id: string, };
export type MoveSection = { 
/**
 * Review.
 */
review: string, 
/**
 * Its unit.
 */
unit: string, 
/**
 * Unit after which it shall stand; empty for the beginning.
 */
after: string, };
export type Note = { 
/**
 * What kind (`unanswered`, `over-target`, `uncited-figure`, `no-outcome`, `no-alt`, `wrong-title`,
 * `wrong-paragraph`, `two-versions`, `moved-figure`, `internal-cited`, …).
 */
kind: string, 
/**
 * How urgent.
 */
weight: Weight, 
/**
 * The sentence a drafter reads.
 */
text: string, 
/**
 * Unit to jump to.
 */
unit: string, 
/**
 * Question key or record id to jump to; may be empty.
 */
key: string, 
/**
 * The list that holds the record (`source`, `contribution`, …); empty where the place is no record.
 */
collection: string, 
/**
 * Block to mark; may be empty.
 */
block: string, };
export type Notes = { 
/**
 * In the order of the report.
 */
notes: Array<Note>, };
export type Nothing = Record<symbol, never>;
export type ObjectiveRow = { 
/**
 * 1 to 23.
 */
number: number, 
/**
 * Paragraph of A/RES/73/195.
 */
paragraph: number, 
/**
 * Round table.
 */
round_table: number, 
/**
 * Full title.
 */
title: Title, 
/**
 * Short name.
 */
short: string, 
/**
 * Topics of its actions, in our words.
 */
topics: Array<string>, 
/**
 * Letters of its actions, where verified.
 */
letters: Array<string>, 
/**
 * Proposed SDG targets.
 */
sdg_targets: Array<string>, };
export type OfConsultation = { 
/**
 * Review.
 */
review: string, 
/**
 * Its id.
 */
id: string, };
export type OfContribution = { 
/**
 * Review.
 */
review: string, 
/**
 * The contribution.
 */
id: string, };
export type OfPaper = { 
/**
 * Review.
 */
review: string, 
/**
 * Call.
 */
call: string, 
/**
 * `form` or `call`.
 */
paper: string, 
/**
 * Language; the review's where empty.
 */
language: string, };
export type OfRecord = { 
/**
 * Review.
 */
review: string, 
/**
 * Unit.
 */
unit: string, 
/**
 * Collection.
 */
collection: string, 
/**
 * Id.
 */
id: string, };
export type OfReview = { 
/**
 * The review's id.
 */
review: string, };
export type OfUnit = { 
/**
 * Review.
 */
review: string, 
/**
 * Unit key.
 */
unit: string, };
export type OpenCopy = { 
/**
 * The file.
 */
path: string, };
export type OpenSample = { 
/**
 * `national-short`, `national-long`, `regional`, `stakeholder`, `questionnaire`; empty for the short national one.
 */
sample: string, 
/**
 * Language wanted, where there is a twin.
 */
language: string, };
export type OpenVersion = { 
/**
 * Review.
 */
review: string, 
/**
 * Why.
 */
reason: string, };
export type OriginalRow = { 
/**
 * Id; its bytes are at `rapporteur://localhost/original/<id>`.
 */
id: string, 
/**
 * File name.
 */
name: string, 
/**
 * Media type.
 */
media: string, 
/**
 * Bytes.
 */
size: number, 
/**
 * SHA-256, hexadecimal.
 */
sha256: string, };
export type OutlineRow = { 
/**
 * Unit key (`section:methodology`).
 */
unit: string, 
/**
 * `narrative`, `objectives`, `principles`, `list`, `annexes`, `details`, `objective`, `principle`.
 */
kind: string, 
/**
 * Printed number, or empty.
 */
number: string, 
/**
 * Title.
 */
title: string, 
/**
 * `empty`, `drafting`, `with-focal-point`, `cleared`.
 */
state: string, 
/**
 * Who answers.
 */
responsible: string, 
/**
 * Questions.
 */
progress: Progress, 
/**
 * Words written.
 */
words: number, 
/**
 * Target, 0 for none.
 */
target_words: number, 
/**
 * Added by the drafters, not of the template.
 */
custom: boolean, 
/**
 * Left out.
 */
omitted: boolean, 
/**
 * Why.
 */
omit_reason: string, 
/**
 * Priority objective.
 */
priority: boolean, 
/**
 * Informational status of an objective, or empty.
 */
status: string, 
/**
 * Lead institution of an objective, or who reported it; empty otherwise.
 */
lead: string, 
/**
 * A principle on which there is nothing to report.
 */
nothing_to_report: boolean, 
/**
 * Contributions linked to it.
 */
contributions: number, 
/**
 * Forum round table of an objective; 0 otherwise.
 */
round_table: number, 
/**
 * Points to check in it.
 */
notes: number, };
export type PagePlace = { 
/**
 * Unit.
 */
unit: string, 
/**
 * Question key.
 */
key: string, 
/**
 * Block id, or empty.
 */
block: string, 
/**
 * Page from 1.
 */
page: number, 
/**
 * Points.
 */
x: number, 
/**
 * Points.
 */
y: number, };
export type PagesView = { 
/**
 * Names this rendering.
 */
revision: number, 
/**
 * How many.
 */
count: number, 
/**
 * Points.
 */
width: number, 
/**
 * Points.
 */
height: number, 
/**
 * Places of blocks.
 */
places: Array<PagePlace>, 
/**
 * Milliseconds it took.
 */
ms: number, 
/**
 * Superseded by a later ask: no pages.
 */
superseded: boolean, };
export type PaperPart = { 
/**
 * `heading`, `words`, `note`, `item`, `write`, `one` or `tick`.
 */
kind: string, 
/**
 * Its words.
 */
words: string, 
/**
 * Help beneath a question.
 */
help: string, 
/**
 * Lines to write on.
 */
lines: number, 
/**
 * Answers to tick.
 */
answers: Array<string>, };
export type PaperSaved = { 
/**
 * The file.
 */
path: string, 
/**
 * Bytes.
 */
bytes: number, };
export type PaperSheet = { 
/**
 * Where it is.
 */
path: string, 
/**
 * Bytes.
 */
bytes: number, };
export type PaperView = { 
/**
 * Language.
 */
language: string, 
/**
 * `ltr` or `rtl`.
 */
dir: string, 
/**
 * Title.
 */
title: string, 
/**
 * Whose review.
 */
subject: string, 
/**
 * What stands on it.
 */
parts: Array<PaperPart>, 
/**
 * The foot of each page.
 */
foot: string, };
export type Passage = { 
/**
 * Unit to jump to.
 */
unit: string, 
/**
 * Question key, or the generated passage's key.
 */
key: string, 
/**
 * Computed from data, and not taken over.
 */
generated: boolean, 
/**
 * What it prints.
 */
blocks: Array<DraftBlock>, };
export type Picture = { 
/**
 * Original id; the host gives the bytes.
 */
original: string, 
/**
 * `png`, `jpg`, `svg` or `gif`.
 */
format: string, 
/**
 * Alternative text.
 */
alt: string, };
export type Piece = { 
/**
 * `same`, `left` or `right`.
 */
side: string, 
/**
 * Words.
 */
text: string, };
export type Place = { 
/**
 * The unit.
 */
unit: UnitKey, 
/**
 * `self`, `block`, `question`, `source`, `contribution`…
 */
collection: string, 
/**
 * The record's random id, `self` for the one record of a unit, a question's key.
 */
record: string, 
/**
 * The field.
 */
field: string, };
export type PreviewImport = { 
/**
 * Review.
 */
review: string, 
/**
 * The files, or a folder.
 */
paths: Array<string>, 
/**
 * The sheet of a workbook; the first with rows where empty.
 */
sheet: string, 
/**
 * Field by column heading; empty takes the mapping last used for these headings, or proposes one.
 */
map: { [key in string]: string }, 
/**
 * What words mean that the program does not know: key by word, for each field; an empty key leaves the
 * field empty.
 */
values: { [key in string]: { [key in string]: string } }, 
/**
 * What stands first in dates such as 02/03/2027: `day` or `month`; empty where the column tells it.
 */
dates: string, };
export type Progress = { 
/**
 * Questions answered.
 */
answered: number, 
/**
 * Of those, the ones marked as cleared.
 */
cleared: number, 
/**
 * Questions asked.
 */
total: number, };
export type ProvePicture = { 
/**
 * The original.
 */
original: string, };
export type QuestionView = { 
/**
 * Key.
 */
key: string, 
/**
 * The question.
 */
title: string, 
/**
 * Help.
 */
guidance: string, 
/**
 * An example.
 */
example: string, 
/**
 * `empty`, `drafting`, `with-focal-point`, `cleared`.
 */
state: string, 
/**
 * Who answers.
 */
responsible: string, 
/**
 * Internal remark; never prints.
 */
remark: string, 
/**
 * Words of the answer.
 */
words: number, 
/**
 * Target, 0 for none.
 */
target_words: number, 
/**
 * Where it prints (`Section 2, paragraphs 4 to 6`); empty when it prints nothing.
 */
prints_as: string, 
/**
 * The answer.
 */
blocks: Array<EditorBlock>, 
/**
 * The automatic passage, where the question is one.
 */
generated: Generated | null, 
/**
 * Blocks with two versions.
 */
two_versions: Array<string>, };
export type Reader = { 
/**
 * Id.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * Tags of theirs in the review.
 */
count: number, };
export type RecordRow = { 
/**
 * Id.
 */
id: string, 
/**
 * Collection.
 */
collection: string, 
/**
 * Label in text (`S-4`).
 */
label: string, 
/**
 * In a line.
 */
title: string, 
/**
 * Its fields.
 */
fields: Fields, 
/**
 * Where it is cited.
 */
used_in: Array<UsedIn>, };
export type Recorded = { 
/**
 * Id.
 */
id: string, 
/**
 * `A-41`.
 */
number: string, };
export type Recording = { 
/**
 * As the host wrote it; empty where nothing is being recorded.
 */
form: string, };
export type Records = { 
/**
 * Rows in the order of their numbers.
 */
rows: Array<RecordRow>, };
export type Redact = { 
/**
 * Review.
 */
review: string, 
/**
 * The contribution.
 */
id: string, 
/**
 * First sign of the passage, from 0.
 */
from: number, 
/**
 * The sign after its last.
 */
to: number, 
/**
 * The whole text.
 */
whole: boolean, 
/**
 * Withholds the attached files too.
 */
files: boolean, 
/**
 * Why; needed.
 */
reason: string, };
export type Redacted = { 
/**
 * The redaction.
 */
id: string, 
/**
 * First sign.
 */
from: number, 
/**
 * The sign after the last.
 */
to: number, 
/**
 * Why.
 */
reason: string, 
/**
 * Who.
 */
by: string, 
/**
 * `YYYY-MM-DD`.
 */
on: string, };
export type ReferenceView = { 
/**
 * Objectives.
 */
objectives: Array<ObjectiveRow>, 
/**
 * Principles.
 */
principles: Array<KeyTitle>, 
/**
 * Stakeholder categories.
 */
categories: Array<KeyTitle>, 
/**
 * Where else a State reports.
 */
mechanisms: Array<KeyTitle>, 
/**
 * Treaties and frameworks.
 */
instruments: Array<InstrumentRow>, 
/**
 * Indicators of the 2030 Agenda, by code.
 */
indicators: Array<KeyTitle>, 
/**
 * Languages, own names; the six first.
 */
languages: Array<Language>, 
/**
 * Word-count presets.
 */
word_counts: Array<WordCountRow>, 
/**
 * Updates loaded, by file name and date.
 */
updates: Array<KeyTitle>, 
/**
 * Names of the Compact.
 */
compact: { [key in string]: string }, };
export type RefusedRow = { 
/**
 * Line in the table, from 1; of documents their place, from 1.
 */
line: number, 
/**
 * Name of the document; empty for a row.
 */
name: string, 
/**
 * Why, in words.
 */
reason: string, };
export type Relative = { 
/**
 * Id.
 */
id: string, 
/**
 * `A-12/1`.
 */
number: string, };
export type RemoveParticipant = { 
/**
 * Review.
 */
review: string, 
/**
 * Record.
 */
id: string, };
export type Render = { 
/**
 * Review.
 */
review: string, 
/**
 * One unit, or empty for the whole.
 */
unit: string, 
/**
 * Language; the working language where empty.
 */
language: string, 
/**
 * Edition.
 */
edition: Edition, 
/**
 * History entry to set it as of; 0 for now.
 */
at: number, 
/**
 * Rising number; a superseded ask is dropped.
 */
generation: number, };
export type RepeatedRow = { 
/**
 * Line in the table, from 1; of documents their place, from 1.
 */
line: number, 
/**
 * Name of the document; empty for a row.
 */
name: string, 
/**
 * Number of the contribution in the log that it repeats; empty where it repeats another row.
 */
of: string, 
/**
 * Line that it repeats; 0 where it repeats a contribution in the log.
 */
of_line: number, 
/**
 * Name of the document that it repeats.
 */
of_name: string, 
/**
 * How much of the text is alike, in percent.
 */
alike: number, 
/**
 * How it begins.
 */
said: string, 
/**
 * How the other begins.
 */
other: string, };
export type ReplaceWords = { 
/**
 * Review.
 */
review: string, 
/**
 * Words to find.
 */
find: string, 
/**
 * Words to put instead.
 */
replace: string, 
/**
 * Upper and lower case differ.
 */
exact: boolean, 
/**
 * False only counts.
 */
apply: boolean, 
/**
 * Paragraphs in which nothing is replaced.
 */
except: Array<BlockAt>, };
export type Replaced = { 
/**
 * Places.
 */
places: Array<UsedIn>, 
/**
 * How many were replaced.
 */
replaced: number, };
export type ReviewRow = { 
/**
 * Id.
 */
id: string, 
/**
 * Title.
 */
title: string, 
/**
 * Template key.
 */
template: string, 
/**
 * Template title in the interface's language.
 */
template_title: string, 
/**
 * The State's name.
 */
country: string, 
/**
 * Working language.
 */
language: string, 
/**
 * Lead institution.
 */
lead: string, 
/**
 * Due date `YYYY-MM-DD`, or empty.
 */
due: string, 
/**
 * Whole days until then.
 */
due_in_days: number | null, 
/**
 * RFC 3339 time of the last saved change.
 */
saved_at: string, 
/**
 * Questions answered.
 */
progress: Progress, 
/**
 * Contributions recorded.
 */
contributions: number, 
/**
 * Contributions without an outcome.
 */
open_contributions: number, 
/**
 * Two versions that nobody has decided on.
 */
undecided: number, 
/**
 * Unit last worked in, and its title.
 */
last_unit: string, 
/**
 * … its title.
 */
last_title: string, 
/**
 * When and by whom approved; empty otherwise.
 */
approved: string, 
/**
 * A sample of an invented State.
 */
sample: boolean, 
/**
 * When it went to the bin (RFC 3339), or empty.
 */
binned_at: string, 
/**
 * Days until the bin is emptied of it.
 */
bin_days_left: number | null, };
export type ReviewView = { 
/**
 * Home row.
 */
row: ReviewRow, 
/**
 * Facts about it.
 */
profile: Fields, 
/**
 * Sections in order.
 */
sections: Array<OutlineRow>, 
/**
 * The 23 objectives.
 */
objectives: Array<OutlineRow>, 
/**
 * The ten principles.
 */
principles: Array<OutlineRow>, 
/**
 * `ltr` or `rtl`, of the working language.
 */
dir: string, 
/**
 * Approved and not opened anew: the text is read-only.
 */
read_only: boolean, 
/**
 * Units whose text a copy has moved since it was approved: what prints is what was approved.
 */
departed: Array<string>, 
/**
 * Version number, from 1.
 */
version: number, 
/**
 * Whole words, of all that is not left out.
 */
words: number, 
/**
 * Points to check.
 */
notes: number, 
/**
 * What the next undo would undo, in words; empty for nothing.
 */
undo: string, 
/**
 * … redo.
 */
redo: string, };
export type RewordContribution = { 
/**
 * Review.
 */
review: string, 
/**
 * The contribution.
 */
id: string, 
/**
 * The new wording.
 */
text: string, };
export type Run = { "t": "text", 
/**
 * The words.
 */
text: string, 
/**
 * Bold.
 */
b: boolean, 
/**
 * Italic.
 */
i: boolean, 
/**
 * Where a link leads; empty without one.
 */
href: string, } | { "t": "footnote", 
/**
 * The footnote block's id.
 */
id: string, } | { "t": "cite", 
/**
 * The collection cited.
 */
kind: string, 
/**
 * The record's id.
 */
id: string, } | { "t": "break" };
export type SamePerson = { 
/**
 * Review.
 */
review: string, 
/**
 * Its title.
 */
title: string, 
/**
 * `contribution` or `participant`.
 */
collection: string, 
/**
 * The record.
 */
id: string, 
/**
 * Number of the contribution, title of the consultation.
 */
label: string, };
export type SampleRow = { 
/**
 * Key.
 */
key: string, 
/**
 * Template key.
 */
template: string, 
/**
 * The invented State or region.
 */
country: string, 
/**
 * Title.
 */
title: string, 
/**
 * Language.
 */
language: string, };
export type SaveCall = { 
/**
 * Review.
 */
review: string, 
/**
 * The call.
 */
call: CallForm, };
export type SaveConsent = { 
/**
 * Review.
 */
review: string, 
/**
 * The contribution.
 */
id: string, 
/**
 * Who gave it; empty for nobody named.
 */
by: string, 
/**
 * `YYYY-MM-DD`, or a month or a year.
 */
on: string, 
/**
 * `form`, `written`, `email`, `oral`; empty where it is not known.
 */
how: string, };
export type SaveContact = { 
/**
 * Review.
 */
review: string, 
/**
 * The contribution.
 */
id: string, 
/**
 * All its organizations.
 */
organizations: Array<string>, 
/**
 * The person; empty for none.
 */
person: string, 
/**
 * How to reach them.
 */
contact: string, };
export type SaveCopy = { 
/**
 * Review.
 */
review: string, 
/**
 * Where to; `.rapporteur`.
 */
path: string, 
/**
 * Names come along, addresses and telephone numbers stay here.
 */
without_contacts: boolean, };
export type SaveOriginal = { 
/**
 * The original.
 */
id: string, 
/**
 * Where to.
 */
path: string, };
export type SaveRecord = { 
/**
 * Review.
 */
review: string, 
/**
 * Unit that holds it.
 */
unit: string, 
/**
 * Collection.
 */
collection: string, 
/**
 * Id; empty makes a new record.
 */
id: string, 
/**
 * Fields to write.
 */
fields: Fields, 
/**
 * True while typing: kept on disk, not yet an operation.
 */
typing: boolean, };
export type SaveSettings = { 
/**
 * By key.
 */
values: { [key in string]: string }, };
export type Saved = { 
/**
 * RFC 3339 time at which the commit returned.
 */
saved_at: string, 
/**
 * Words of the answer.
 */
words: number, };
export type Scalar = null | boolean | number | string;
export type Search = { 
/**
 * Review; empty for all.
 */
review: string, 
/**
 * Words.
 */
query: string, 
/**
 * Interface language.
 */
language: string, 
/**
 * How many; 30 where 0.
 */
limit: number, };
export type SectionView = { 
/**
 * Outline row.
 */
row: OutlineRow, 
/**
 * Help.
 */
guidance: string, 
/**
 * The source's bracketed note.
 */
note: string, 
/**
 * The unit's own fields (`self`).
 */
fields: Fields, 
/**
 * Which facts are asked (`status`, `lead`, `sdg`, …), for objectives and principles.
 */
asks: Array<string>, 
/**
 * Questions in order.
 */
questions: Array<QuestionView>, 
/**
 * Internal remark on the unit.
 */
remark: string, 
/**
 * Footnotes and text are read-only.
 */
read_only: boolean, };
export type Settings = { 
/**
 * By key.
 */
values: { [key in string]: string }, 
/**
 * Names that have worked here, last first.
 */
people: Array<string>, 
/**
 * The letter of this installation in contribution numbers.
 */
letter: string, 
/**
 * Where the reviews are kept.
 */
folder: string, 
/**
 * Version of the program.
 */
version: string, };
export type SplitContribution = { 
/**
 * Review.
 */
review: string, 
/**
 * The contribution.
 */
id: string, 
/**
 * The sign with which the second begins, from 0.
 */
at: number, };
export type StepRow = { 
/**
 * Id of its record in `step`: a key for a proposed step.
 */
id: string, 
/**
 * Title.
 */
title: string, 
/**
 * When: as a person set it, else as computed; empty where neither is known.
 */
date: string, 
/**
 * Days from today.
 */
in_days: number | null, 
/**
 * As computed back from the due date; empty where there is none.
 */
proposed: string, 
/**
 * A person set its date.
 */
moved: boolean, 
/**
 * Added by a person.
 */
own: boolean, 
/**
 * Taken out of the timeline.
 */
hidden: boolean, 
/**
 * It is done.
 */
done: boolean, };
export type TagPassage = { 
/**
 * Review.
 */
review: string, 
/**
 * The contribution.
 */
id: string, 
/**
 * First sign of the passage, from 0.
 */
from: number, 
/**
 * The sign after its last.
 */
to: number, 
/**
 * `objective:5`, `principle:…`, `section:…`, `theme:…` of the review's own.
 */
themes: Array<string>, 
/**
 * `support`, `criticism`, `gap`, `practice`, `figure`, or empty.
 */
kind: string, };
export type TagRow = { 
/**
 * Id.
 */
id: string, 
/**
 * The contribution.
 */
contribution: string, 
/**
 * Its number.
 */
number: string, 
/**
 * First sign in the text as it stands.
 */
from: number, 
/**
 * The sign after the last.
 */
to: number, 
/**
 * The passage was reworded since: `from` and `to` say nothing.
 */
lost: boolean, 
/**
 * Its words.
 */
words: string, 
/**
 * Theme.
 */
theme: string, 
/**
 * Kind.
 */
kind: string, 
/**
 * The reader's id.
 */
by: string, 
/**
 * The reader's name.
 */
reader: string, 
/**
 * Of who works here.
 */
mine: boolean, };
export type Tagged = { 
/**
 * Their ids.
 */
ids: Array<string>, };
export type Tags = { 
/**
 * In the order of the text.
 */
tags: Array<TagRow>, 
/**
 * The review's own themes, by title.
 */
own: Array<ThemeRow>, 
/**
 * How often each theme was given in the review.
 */
counts: { [key in string]: number }, 
/**
 * Who read.
 */
readers: Array<Reader>, };
export type TakeForms = { 
/**
 * Review.
 */
review: string, 
/**
 * Files, folders or ZIP files.
 */
paths: Array<string>, 
/**
 * Day on which they came; today where empty.
 */
received: string, 
/**
 * Take those in as well that are already in the log.
 */
same: boolean, };
export type TakeOver = { 
/**
 * Review.
 */
review: string, 
/**
 * Unit.
 */
unit: string, 
/**
 * Question key of the passage.
 */
question: string, 
/**
 * False gives it back to the program.
 */
take: boolean, };
export type TakenOut = { 
/**
 * The file.
 */
path: string, 
/**
 * Bytes.
 */
bytes: number, 
/**
 * Contributions in it.
 */
count: number, 
/**
 * What its reader does not get, in sentences.
 */
warnings: Array<string>, };
export type TemplateRow = { 
/**
 * Key.
 */
key: string, 
/**
 * Title.
 */
title: string, 
/**
 * Title proposed for a report.
 */
long_title: string, 
/**
 * What it follows, in a sentence.
 */
basis: string, 
/**
 * Titles of its sections.
 */
sections: Array<string>, 
/**
 * From the ministry's own folder.
 */
own: boolean, };
export type Templates = { 
/**
 * Those that load.
 */
templates: Array<TemplateRow>, 
/**
 * Those that don't, with the reason.
 */
broken: Array<BrokenFile>, 
/**
 * Samples.
 */
samples: Array<SampleRow>, };
export type TextView = { 
/**
 * The report as data.
 */
draft: Draft, };
export type ThemeRow = { 
/**
 * `theme:<id>`.
 */
key: string, 
/**
 * Id of its record.
 */
id: string, 
/**
 * Title.
 */
title: string, 
/**
 * What belongs to it.
 */
definition: string, };
export type ThemesFile = { 
/**
 * Review.
 */
review: string, 
/**
 * The file.
 */
path: string, };
export type ThemesTaken = { 
/**
 * New ones.
 */
added: number, 
/**
 * With another definition than before.
 */
changed: number, 
/**
 * As they were.
 */
same: number, };
export type Timeline = { 
/**
 * Today, `YYYY-MM-DD`.
 */
today: string, 
/**
 * When the review is due; may be empty.
 */
due: string, 
/**
 * Days until then.
 */
due_in_days: number | null, 
/**
 * Steps in the order of their dates.
 */
steps: Array<StepRow>, 
/**
 * Consultations by date.
 */
consultations: Array<HeldRow>, 
/**
 * The calendar of the Compact, by date.
 */
events: Array<EventRow>, };
export type Title = { 
/**
 * The words.
 */
text: string, 
/**
 * Read in the source; otherwise it is ours and marked so.
 */
official: boolean, };
export type TreatContributions = { 
/**
 * Review.
 */
review: string, 
/**
 * Ids.
 */
ids: Array<string>, 
/**
 * Fields to write: `consent`, `outcome`, `reason`, `consultation`, `objective:5`, …
 */
fields: Fields, };
export type Treated = { 
/**
 * Contributions treated.
 */
count: number, };
export type TreatmentView = { 
/**
 * The contribution.
 */
id: string, 
/**
 * Who gave consent; empty where nobody is named.
 */
consent_by: string, 
/**
 * What was erased of it.
 */
erased: Array<ErasedPart>, 
/**
 * The wording as it was received, where another takes its place; empty otherwise.
 */
first_text: string, 
/**
 * What is blacked out of it.
 */
redactions: Array<Redacted>, 
/**
 * The sealed text behind what is blacked out, where it is on this computer.
 */
sealed: string, 
/**
 * What it comes from.
 */
from: Array<Relative>, 
/**
 * What came of it.
 */
into: Array<Relative>, };
export type TwoVersions = { 
/**
 * Which register.
 */
place: Place, 
/**
 * Where, in words.
 */
label: string, 
/**
 * Question key, for blocks.
 */
question: string, 
/**
 * What the record is or says now, to recognize it by.
 */
about: string, 
/**
 * The versions.
 */
versions: Array<VersionView>, 
/**
 * Words that differ between the first two.
 */
pieces: Array<Piece>, 
/**
 * One removed it while another changed it.
 */
removed_and_changed: boolean, };
export type Undecided = { 
/**
 * In the order of the report.
 */
places: Array<TwoVersions>, };
export type Undone = { 
/**
 * In a sentence; says so when there was nothing.
 */
sentence: string, 
/**
 * Whether anything changed.
 */
changed: boolean, 
/**
 * Fields that have moved on since and were left alone.
 */
left: number, 
/**
 * Where it happened.
 */
unit: string, };
export type UnitKey = string;
export type UnknownValue = { 
/**
 * The field: `category`, `channel`, `consent` or `level`.
 */
field: string, 
/**
 * As it is written first.
 */
written: string, 
/**
 * The key that a person said it means, empty for none; null where nobody said it: its rows are refused.
 */
meant: string | null, 
/**
 * Rows that have it.
 */
rows: number, };
export type Untag = { 
/**
 * Review.
 */
review: string, 
/**
 * The tags.
 */
ids: Array<string>, };
export type UsedIn = { 
/**
 * Unit.
 */
unit: string, 
/**
 * Question key, or record id.
 */
question: string, 
/**
 * The list that holds the record; empty where the place is a paragraph.
 */
collection: string, 
/**
 * Block.
 */
block: string, 
/**
 * Where, in words (`Methodology, paragraph 6`).
 */
place: string, 
/**
 * The sentence.
 */
sentence: string, };
export type Verified = { 
/**
 * `approved` (this very file), `approved-text` (another file with the code of an approved text), `draft` (the
 * code of the present text), `other` (a code that is not known here), `foreign` (no code).
 */
verdict: string, 
/**
 * In a sentence.
 */
sentence: string, 
/**
 * The code found.
 */
code: string, 
/**
 * SHA-256.
 */
sha256: string, 
/**
 * Review, where known.
 */
review: string, };
export type VerifyPdf = { 
/**
 * The file.
 */
path: string, };
export type VersionView = { 
/**
 * The value.
 */
value: Scalar, 
/**
 * In words.
 */
text: string, 
/**
 * The words with their marks, where it is the text of a paragraph; empty otherwise.
 */
runs: Array<Run>, 
/**
 * Who wrote it.
 */
who: string, 
/**
 * RFC 3339.
 */
at: string, 
/**
 * Prints meanwhile.
 */
prints: boolean, };
export type Weight = "blocks" | "check" | "hint";
export type Why = { 
/**
 * The grounds, in order of citation.
 */
grounds: Array<Ground>, };
export type WhyBlock = { 
/**
 * Review.
 */
review: string, 
/**
 * Unit.
 */
unit: string, 
/**
 * Block id.
 */
block: string, };
export type WithdrawConsent = { 
/**
 * Review.
 */
review: string, 
/**
 * Contributions; what was split off or joined with them goes with them.
 */
ids: Array<string>, 
/**
 * Why, without names.
 */
reason: string, 
/**
 * `YYYY-MM-DD`; today where empty.
 */
on: string, };
export type Withdrawn = { 
/**
 * Numbers of the contributions.
 */
numbers: Array<string>, 
/**
 * Every place that cites one of them.
 */
used_in: Array<UsedIn>, };
export type WordCountRow = { 
/**
 * Words.
 */
words: number, 
/**
 * What it is.
 */
note: string, };
export type WriteLetters = { 
/**
 * Review.
 */
review: string, 
/**
 * The folder.
 */
folder: string, 
/**
 * `pdf` or `docx`.
 */
format: string, 
/**
 * Recipients by key; everybody where empty.
 */
recipients: Array<string>, 
/**
 * Also to those who can't be told everything yet.
 */
open: boolean, };

export type Commands = {
  add_contribution: [AddContribution, Recorded];
  add_participant: [AddParticipant, Made];
  add_section: [AddSection, Made];
  answer: [Answer, Saved];
  approvals: [GetApprovals, Approvals];
  approve: [Approve, Approved];
  attach: [Attach, OriginalRow];
  back_up: [Nothing, Nothing];
  bin_review: [OfReview, Nothing];
  choose_priorities: [ChoosePriorities, Nothing];
  compare_tags: [CompareTags, Compared];
  copy_review: [OfReview, Made];
  create_review: [CreateReview, Made];
  decide: [Decide, Nothing];
  doctor: [Doctor, Diagnosis];
  erase_original: [EraseOriginal, Erased];
  erase_person: [ErasePerson, Erased];
  export_calendar: [ExportCalendar, CalendarSaved];
  export_log: [ExportLog, TakenOut];
  export_paper: [ExportPaper, PaperSaved];
  export_paper_sheet: [ExportPaperSheet, PaperSheet];
  export_pdf: [ExportPdf, Exported];
  export_receipt: [ExportReceipt, TakenOut];
  export_responses: [ExportResponses, TakenOut];
  export_themes: [ThemesFile, Nothing];
  find_citable: [FindCitable, Citables];
  get_changes: [GetChanges, Changes];
  get_consultation: [OfConsultation, ConsultationView];
  get_contribution: [OfRecord, ContributionView];
  get_letter_text: [GetLetterText, LetterText];
  get_recording: [OfReview, Recording];
  get_reference: [GetReference, ReferenceView];
  get_review: [OfReview, ReviewView];
  get_section: [OfUnit, SectionView];
  get_timeline: [OfReview, Timeline];
  get_treatment: [OfContribution, TreatmentView];
  heard: [OfReview, Heard];
  history: [GetHistory, History];
  home: [Nothing, Home];
  import_contributions: [ImportContributions, Imported];
  import_themes: [ThemesFile, ThemesTaken];
  join_contributions: [JoinContributions, Became];
  keep_recording: [KeepRecording, Nothing];
  lift_redaction: [LiftRedaction, Nothing];
  list_calls: [OfReview, Calls];
  list_contributions: [ListContributions, Contributions];
  list_letters: [OfReview, Letters];
  list_records: [ListRecords, Records];
  list_tags: [ListTags, Tags];
  list_templates: [ListTemplates, Templates];
  load_reference: [LoadReference, Loaded];
  move_section: [MoveSection, Nothing];
  notes: [OfReview, Notes];
  open_copy: [OpenCopy, Arrived];
  open_sample: [OpenSample, Made];
  open_version: [OpenVersion, Nothing];
  preview_erasure: [OfContribution, ErasurePreview];
  preview_forms: [TakeForms, FormsPreview];
  preview_import: [PreviewImport, ImportPreview];
  prove_picture: [ProvePicture, Nothing];
  redact: [Redact, Nothing];
  redo: [OfReview, Undone];
  remove_participant: [RemoveParticipant, Nothing];
  remove_record: [OfRecord, Nothing];
  render: [Render, PagesView];
  replace_words: [ReplaceWords, Replaced];
  restore_record: [OfRecord, Nothing];
  restore_review: [OfReview, Nothing];
  reword_contribution: [RewordContribution, Nothing];
  save_call: [SaveCall, Made];
  save_consent: [SaveConsent, Nothing];
  save_contact: [SaveContact, Nothing];
  save_copy: [SaveCopy, CopySaved];
  save_original: [SaveOriginal, Nothing];
  save_record: [SaveRecord, Made];
  save_settings: [SaveSettings, Nothing];
  search: [Search, Hits];
  settings: [Nothing, Settings];
  split_contribution: [SplitContribution, Became];
  tag_passage: [TagPassage, Tagged];
  take_forms: [TakeForms, FormsTaken];
  take_over: [TakeOver, Nothing];
  text_view: [Render, TextView];
  treat_contributions: [TreatContributions, Treated];
  undecided: [OfReview, Undecided];
  undo: [OfReview, Undone];
  untag: [Untag, Nothing];
  verify_pdf: [VerifyPdf, Verified];
  view_paper: [OfPaper, PaperView];
  why: [WhyBlock, Why];
  withdraw_consent: [WithdrawConsent, Withdrawn];
  write_letters: [WriteLetters, LettersWritten];
};
