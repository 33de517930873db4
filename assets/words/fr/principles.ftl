# Les principes directeurs.

principles-all = Les principes directeurs
principles-summary = { $count ->
    [0] Rien n’est encore écrit sur les { $all } principes.
    [one] Un principe sur { $all } a une réponse.
   *[other] { $count } principes sur { $all } ont des réponses.
}
principles-prints = Un principe s’imprime quand il a une réponse ; les autres sont laissés de côté sans mention.
principles-words = { $count ->
    [one] { $count } mot
   *[other] { $count } mots
}
principles-contributions = { $count ->
    [one] { $count } contribution
   *[other] { $count } contributions
}
principles-points = { $count ->
    [one] { $count } point à vérifier
   *[other] { $count } points à vérifier
}
principles-place = A/RES/73/195, paragraphe 15 { $letter }
principles-nothing = Rien à signaler
principles-nothing-label = Rien à signaler sur ce principe
principles-nothing-help = Pour l’équipe de rédaction : le principe est réglé, ses questions restent ouvertes. Cela ne s’imprime pas.
principles-nothing-but = { $count ->
    [one] Une question a pourtant une réponse, qui s’imprime.
   *[other] { $count } questions ont pourtant une réponse, qui s’imprime.
}
