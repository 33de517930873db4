# La convocatoria de aportaciones y su formulario, tal como se imprimen y se envían.

form-title = Su aportación al examen
form-intro = { $country } está preparando su examen voluntario del { $compact }. Responda a lo que le concierna; nada es obligatorio. Guarde este archivo y devuélvalo, o imprímalo y escriba a mano.
form-until = Envíelo, por favor, a más tardar el { $date }.
form-send-to = Enviar a: { $contact }
form-questions = Preguntas
form-ask-section = { $title }: ¿qué debería decir el examen al respecto?
form-ask-objective = Objetivo { $number }: { $title }. ¿Qué se ha hecho, qué funciona y qué falta?
form-ask-principle = Principio rector «{ $title }»: ¿cómo se respeta y qué falta?
form-ask-help = Sirven las experiencias, los hechos y las cifras. Indique las fuentes si es posible.
form-else = ¿Hay algo más que el examen debería saber?
form-who = Quién es usted
form-organization = Organización
form-person = Su nombre
form-contact = Cómo localizarle (correo electrónico o teléfono)
form-on-behalf = En nombre de quién escribe, si no es en el propio
form-place = Lugar o región
form-category = ¿A qué grupo pertenece? (marque una casilla)
form-publication = Publicación
form-consent = ¿Puede publicarse lo que escribe? (marque una casilla; sin respuesta, queda dentro de la administración)
form-quote-with-name = Pueden citarme, con mi nombre.
form-quote-without-name = Pueden citarme, sin mi nombre.
form-use-without-quoting = Pueden utilizar lo que escribí, sin citarlo.
form-internal-only = Debe quedar dentro de la administración.
form-listed = Mi nombre puede figurar en la lista de participantes.
form-privacy-head = Sus datos
form-privacy = Su nombre y sus datos de contacto se guardan aparte de lo que escribe, se imprimen solo si lo aceptó más arriba y se borran si lo solicita.
form-number = Formulario { $number }
form-date = { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
  } de { $year }

call-title = Convocatoria de aportaciones
call-purpose-head = Finalidad
call-purpose = { $country } está preparando su examen voluntario del { $compact }. El examen debe nutrirse de todas las personas interesadas: los migrantes y sus organizaciones, la sociedad civil, las autoridades locales, los parlamentos, los sindicatos, los empleadores, el mundo académico y todos los demás. Le invitamos a decir qué se ha hecho, qué funciona, qué falta y qué debería cambiar.
call-how-head = Cómo participar
call-how = Rellene el formulario que acompaña a esta convocatoria, en PDF o en documento Word, en el ordenador o a mano, y devuélvalo. También puede escribir con sus propias palabras.
call-languages = Puede escribir en: { $languages }.
call-until-head = Hasta cuándo
call-until = Se aceptan aportaciones hasta el { $date }.
call-until-open = No se ha fijado fecha límite.
call-contact-head = Contacto
call-questions-head = Qué preguntamos
call-after-head = Qué ocurre con su aportación
call-after = Cada aportación se registra con un número y se lee, y se deja constancia de lo que resultó de ella. Usted mismo dice si se le puede citar y nombrar; sin su consentimiento no se publica nada.
