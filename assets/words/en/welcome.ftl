# The first screen.

welcome-about = About Rapporteur
welcome-promise-offline = Works without the Internet, always. Nothing leaves this computer unless you save a file and send it.
welcome-promise-here = Your reviews, and what people entrust to you for them, stay in one folder on this computer.
welcome-promise-undo = Every word is saved as you type, every step can be undone, and history says who did what.
welcome-steps = Three short steps
welcome-step = Step { $at } of { $of }
welcome-title = Welcome
welcome-language = Which language shall the program speak?
welcome-language-coming = in preparation
welcome-language-help = English and French are complete. The other four are in preparation and can’t be chosen yet. The review itself can be written in any language, from left to right or from right to left.
welcome-continue = Continue
welcome-back = Back
welcome-name-title = Who works here?
welcome-name = Your name
welcome-name-help = No password, no account. Names are kept on this computer; history says who did what.
welcome-name-missing = Write your name, so that history can say who did what.
welcome-name-people = Have worked here before:
welcome-offers-title = Good to have you here, { $name }
welcome-sample = Look around in a sample
welcome-sample-help = Three minutes through a whole report of an invented State. Nothing can break.
welcome-begin = Begin a review
welcome-begin-help = Choose an outline, name the State, and write.
welcome-copy = Open a copy from a file
welcome-copy-help = A colleague sent you a file that ends in .rapporteur.
welcome-later = Go to the list of reviews
