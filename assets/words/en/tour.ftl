# The three-minute look around in a sample.

tour-name = A look around
tour-at = { $at } of { $of }
tour-next = Next
tour-back = Back
tour-end = End the tour
tour-done = I’m ready: begin a review
tour-sections = The report, section by section
tour-sections-text = On the left is the whole report, with how far each section is. Sections can be added, renamed, moved and left out. In the middle now: the facts about this review.
tour-question = A question, not a blank page
tour-question-text = Each section asks a few questions; your answers become its paragraphs. Tab goes to the next question, Ctrl+Enter marks one as cleared. Every word is saved as you type.
tour-pages = The pages, as they will print
tour-pages-text = On the right are the real pages. They follow what you write. A click in a page goes to its question.
tour-cite = Cite with @
tour-cite-text = Type @ in an answer, then some words: sources and contributions appear. Enter puts the reference in; number, footnote and list of sources follow by themselves.
tour-log = What people contributed
tour-log-text = Every contribution is recorded here as it was sent, with its consent, themes and what became of it. What nobody may see in public stays out of the public edition.
tour-check = Points to check
tour-check-text = “To check” on the right lists what is missing, over length or not backed by a source. Each point leads to its place. They are advice: nothing blocks you.
tour-approval = Export, and approval
tour-approval-text = “Export PDF” at the top makes the PDF: accessible, with bookmarks. When it is approved, the text is locked and a verification code lets anybody check that a PDF is the approved one.
