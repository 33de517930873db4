# The contribution log: its order, and reasons that are asked for.

log-sort = Sort by { $column }
log-sort-order = Order of the list
log-sort-number = Number
log-sort-received = Received
log-sort-category = Group
log-sort-outcome = Outcome
log-sort-ascending = ascending
log-sort-descending = descending
log-reason-asked = Whoever sent it in will ask why: say it here in a sentence.
log-reason-for = “{ $outcome }”, because (you may leave it empty)
log-reason-give = Give it to all chosen

# Above the form in which a contribution is recorded: at first, then after the first of several.
log-record-lead = Only what was said is needed; the rest can be added later. Nothing typed here is lost when the form closes.
log-record-next = The next one keeps consultation, date, channel, place and level; who said it, the group and the consent start anew.
