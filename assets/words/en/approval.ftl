# Approval: where it stands, approving, new versions, checking a PDF.

approval-page-title = Approval
approval-failed = Where approval stands could not be read
approval-stands = Where it stands
approval-is-approved = Version { $version } is approved.
approval-is-written = Version { $version } is being written.
approval-code = Verification code now ({ $edition }, { $language })
approval-code-help = The code names the text exactly as it stands: it changes with every word. It stands at the foot of every page, so that whoever reads paper knows which text it is.
approval-code-editions = Each edition and each language has its own: choose below which one is shown here. The live pages carry the code of the edition that is chosen above them.
approval-undecided = { $count ->
    [one] In one place two versions of a text still stand. Decide on it before approval.
   *[other] In { $count } places two versions of a text still stand. Decide on them before approval.
  }
approval-decide = Decide
approval-points = { $count ->
    [one] One point to check is left
   *[other] { $count } points to check are left
  }
approval-blocks = Before approval:
approval-more-points = Show more
approval-no-points = No points to check are left.
approval-read-only = The approved text is read-only. The contribution log and follow-up stay open: what arrives there belongs to the next version.
approval-export = Export the approved PDF
approval-another = Approve another language or edition of this version
approval-approve = Approve version { $version }
approval-approve-help = An approval is of one language and one edition, exactly as it stands. From then on the text is read-only until a new version is opened.
approval-how = How it is approved
approval-in-program = In the program
approval-in-program-help = Whoever approves sits here, or has said so in a way your rules accept.
approval-on-paper = On paper
approval-on-paper-help = A signed page exists. The record says who signed, and that { $me } entered it; the scan is kept with it.
approval-language = Language
approval-edition = Edition
approval-public = Public edition
approval-internal = Internal edition
approval-name = Who approves
approval-role = Role
approval-date = Date
approval-remark = Remark
approval-remark-help = Prints on the approval page.
approval-scan = Scan of the signed page
approval-scan-help = A PDF or a picture. It is kept unchanged with the approval.
approval-scan-choose = Choose the scan
approval-scan-other = Choose another one
approval-scan-save = Save the signed page: { $name }
approval-scan-saved = The signed page “{ $name }” is saved.
approval-this-code = Code of this text
approval-read = Code on the pages that were read
approval-read-help = From the foot of a page. If the text has changed since, the program says so and nothing is approved.
approval-sure = { $count ->
    [one] I know that one point is left to check
   *[other] I know that { $count } points are left to check
  }
approval-empty = Nothing is written yet in: { $sections }. What is empty prints as a heading alone.
approval-enter = Enter the approval
approval-go = Approve
approval-new-version = Open a new version
approval-new-version-help = The text can then be written again. The approved version stays as it was approved, with its code and its file.
approval-reason = Why the text is opened again
approval-new-version-go = Open a new version
approval-version-opened = A new version is open: the text can be written again.
approval-list = Approvals
approval-version = Version { $version }
approval-current = Stands
approval-earlier = Earlier version
approval-its-code = Verification code
approval-sha256 = SHA-256 of the file
approval-check = Check a PDF
approval-check-help = Is this file the approved one? Choose it, or drop it on the window. The program compares the file itself, then the code that it carries.
approval-check-go = Choose a PDF
