"""Fills the Word form of a call for inputs as a stakeholder does: fill.py FORM.docx NAME WORDS."""
import sys
import zipfile
from xml.etree import ElementTree as tree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"


def fill(control, values, ticks):
    properties = control.find(f"{W}sdtPr")
    tag = properties.find(f"{W}tag").get(f"{W}val")
    words = next(control.find(f"{W}sdtContent").iter(f"{W}t"))
    if tag in ticks:
        next(control.iter(f"{W14}checked")).set(f"{W14}val", "1")
        words.text = "\u2612"
    elif tag in values:
        words.text = values[tag]
        hint = properties.find(f"{W}showingPlcHdr")
        if hint is not None:
            properties.remove(hint)


form, name, said = sys.argv[1:]
with zipfile.ZipFile(form) as source:
    parts = {part: source.read(part) for part in source.namelist()}
root = tree.fromstring(parts["word/document.xml"])
controls = list(root.iter(f"{W}sdt"))
answers = [control.find(f"{W}sdtPr/{W}tag").get(f"{W}val") for control in controls]
values = {"organization": name} | {tag: said for tag in answers if tag.startswith("q.section")}
for control in controls:
    fill(control, values, {"consent=quote-with-name", "category=trade-unions"})
parts["word/document.xml"] = tree.tostring(root, encoding="UTF-8", xml_declaration=True)
with zipfile.ZipFile(form, "w") as target:
    for part, content in parts.items():
        target.writestr(part, content)
