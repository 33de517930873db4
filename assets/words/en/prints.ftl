# Beside what prints only if the State says so.
prints-not = Does not print.
prints-status = Print the status words of all objectives
prints-status-now = The status words of the objectives print.
prints-gaps = Print the gaps of all objectives
prints-gaps-now = The gaps and challenges of the objectives print.
