# Settings of this computer.

settings-back = Back
settings-title = Settings
settings-lead = They belong to this computer, not to a review, and take effect at once.

settings-person = You
settings-person-help = Names are kept on this computer; history says who did what.
settings-language = Language of the program
settings-language-coming = { $language } (in preparation)
settings-name = Who works here
settings-name-help = Choose somebody who has worked here, or write another name. What was done before stays with who did it.

settings-look = Look
settings-look-help = Every screen works with text at 200 %, in high contrast and by keyboard alone.
settings-theme = Colours
settings-theme-system = As the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-contrast = High contrast
settings-text-size = Size of the text
settings-percent = { $size } %
settings-motion = Less motion
settings-motion-help = Nothing slides or fades.
settings-live = Live pages
settings-live-help = The pages follow while you type. Off, they are set when you ask for them: easier for a slow computer.

settings-folder = Where your reviews are
settings-folder-help = One folder holds everything: reviews, documents received, contact details, backups. Never put it into a folder that is synchronised; send copies instead.
settings-folder-where = Folder
settings-letter = Letter of this computer
settings-letter-help = Numbers of contributions recorded here begin with { $letter }, so that two computers never give the same number.
settings-show-folder = Show the folder

settings-doctor = Check and repair
settings-doctor-help = Looks whether everything that was saved can be read, and whether backups open. Nothing is removed.
settings-check = Check now
settings-rebuild = Make the lists anew
settings-rebuild-help = Lists and search are derived from the history of your reviews. If something seems missing in them, make them anew; your text is not touched.
settings-well = All is well.
settings-unwell = Something needs your attention.
settings-check-ok = in order
settings-check-not = not in order
settings-backups = { $count ->
    [0] No backup yet
    [one] One backup
   *[other] { $count } backups
}
settings-backups-help = One is made on each day, renewed every hour and when the window closes, and checked; the newest 14 are kept, in the folder “backups”.

settings-reference = Reference data
settings-reference-help = Objectives, dates, categories and indicators come with the program. An update is one file, which you may receive by e-mail or on a USB stick.
settings-reference-none = No update was loaded; the data that came with this version are in use.
settings-reference-load = Load an update from a file…

settings-templates = Your own templates
settings-templates-help = Your ministry can add templates: each is a folder with its sections and questions.
settings-templates-where = Put the folder of a template here, then start Rapporteur again:
settings-templates-none = No template of your own yet.
settings-broken = Could not be read

settings-about = About
settings-about-help = Rapporteur helps governments write voluntary reviews of the Global Compact for Safe, Orderly and Regular Migration. It is not a product of the United Nations.
settings-version = Version { $version }
settings-licence = Free software under the Apache License 2.0.
settings-fonts = The fonts are Google’s Noto, under the SIL Open Font License; the icons are Lucide, under the ISC License.
