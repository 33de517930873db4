# Ce que les pages disent d’elles-mêmes, nombres et lettres dans leurs phrases, points à vérifier.
internal-edition = Édition interne : ne pas publier
not-written = Pas encore rédigé.
# Entre les milliers d’un nombre.
thousands-mark = { "\u00A0" }
actions-of-paragraph = { $count ->
    [one] Action { $list } du paragraphe { $paragraph }
   *[other] Actions { $list } du paragraphe { $paragraph }
  }
note-no-reason = La contribution { $number } n’a pas été retenue en entier, et aucun motif n’est donné.
note-no-reasons = { $count } contributions n’ont pas été retenues en entier, et aucun motif n’est donné.
