# The user's guide and the list of keys. The chapters are in assets/guide.

guide-title = User’s guide
guide-search = Search the guide
guide-contents = Chapters
guide-found = { $count ->
    [0] Nothing found
    [one] One paragraph
   *[other] { $count } paragraphs
  }
guide-keys = Keys
guide-keys-everywhere = Everywhere
guide-keys-review = In a review
guide-keys-writing = While writing
guide-key-search = Find anything, do anything
guide-key-guide = This guide
guide-key-keys = Keys of this screen
guide-key-tab = Next field; out of a text
guide-key-escape = Close what stands over the screen
guide-key-panes = Next part of the window
guide-key-pages = Pages
guide-key-guidance = Guidance
guide-key-contributions = Contributions
guide-key-points = Points to check
guide-key-panel = Fold or show the right part
guide-key-undo = Undo
guide-key-redo = Do again
guide-key-find = Find and replace in the whole review
guide-key-move = Move a section up (↓: down)
guide-key-done = Answer cleared, on to the next question
guide-key-cite = Cite a source, a contribution, a record
guide-key-bold = Bold
guide-key-italic = Italic
guide-key-bullets = List with bullets
guide-key-numbers = Numbered list
guide-key-footnote = Footnote
guide-key-link = Link
guide-key-direction = Direction of the paragraph
guide-key-find-here = Find in this answer
