# La liste que @ ouvre.

cite-none = Rien ne correspond à « { $query } ».
cite-nothing-yet = Rien à citer pour l’instant.
cite-new = Nouvelle source « { $query } »
cite-made = La source « { $title } » est enregistrée. Complétez-la sous Sources.
cite-what = On cite les sources, bonnes pratiques, lois et politiques, indicateurs et engagements par un mot de leur titre, les contributions par leur numéro ou un mot de ce qui a été dit.
