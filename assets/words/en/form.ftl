# The call for inputs and its form, as they are printed and sent out.

form-title = Your input to the review
form-intro = { $country } is preparing its voluntary review of the { $compact }. Answer what concerns you; nothing has to be filled in. Save this file and send it back, or print it and write by hand.
form-until = Please send it by { $date }.
form-send-to = Send it to: { $contact }
form-questions = Questions
form-ask-section = { $title }: what should the review say about it?
form-ask-objective = Objective { $number }: { $title }. What has been done, what works and what is missing?
form-ask-principle = Guiding principle “{ $title }”: how is it respected, and what is missing?
form-ask-help = Experiences, facts and figures all help. Please give sources where you can.
form-else = Is there anything else that the review should know?
form-who = Who you are
form-organization = Organization
form-person = Your name
form-contact = How to reach you (e-mail or telephone)
form-on-behalf = On whose behalf you write, if not your own
form-place = Place or region
form-category = Which group do you belong to? (tick one)
form-publication = Publication
form-consent = May what you write be published? (tick one; if none is ticked, it stays within the administration)
form-quote-with-name = You may quote me, with my name.
form-quote-without-name = You may quote me, without my name.
form-use-without-quoting = You may use what I wrote, without quoting it.
form-internal-only = Keep it within the administration.
form-listed = My name may stand in the list of those who took part.
form-privacy-head = Your data
form-privacy = Your name and contact details are kept apart from what you write, are printed only if you agreed to it above, and are erased on request.
form-number = Form { $number }
form-date = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
  } { $year }

call-title = Call for inputs
call-purpose-head = Purpose
call-purpose = { $country } is preparing its voluntary review of the { $compact }. The review is to draw on everyone concerned: migrants and their organizations, civil society, local authorities, parliaments, trade unions, employers, academia and all others. We invite you to say what has been done, what works, what is missing and what should change.
call-how-head = How to take part
call-how = Fill in the form that comes with this call, as a PDF or as a Word document, on a computer or by hand, and send it back. You may also write in your own words.
call-languages = You may write in: { $languages }.
call-until-head = Until when
call-until = Inputs are welcome until { $date }.
call-until-open = No closing date has been set.
call-contact-head = Contact
call-questions-head = What we ask
call-after-head = What becomes of your input
call-after = Each input is registered under a number and read, and what became of it is recorded. You say yourself whether you may be quoted and named; without your consent nothing is published.
