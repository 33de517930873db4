# Le calendrier d’un examen et celui du Pacte.

timeline-due-of = { $title } : échéance
