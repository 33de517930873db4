"""The form of a call for inputs goes out, is filled by foreign tools, and comes back as it was filled."""

import json
import logging
import shutil
import subprocess
import sys
import warnings
import zipfile
from pathlib import Path

import pikepdf
import pypdf
from lxml import etree

# what is typed is compared, not how a tool draws it
logging.disable(logging.WARNING)
warnings.simplefilter("ignore")

PROGRAM, WORK = sys.argv[1], Path(sys.argv[2])
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"

# what is written to the question on objective 5, in each language
SAID = {
    "en": "Permits take nine months.\nThat is too long (we counted).",
    "fr": "Les démarches durent neuf mois – « trop ».",
    "es": "¿Por qué tarda nueve meses? Mañana ya es tarde.",
    "ar": "تستغرق الإجراءات تسعة أشهر، وهذا طويل جداً.\nنقترح موعداً أقصاه 30 يوماً.",
    "zh": "办理许可需要九个月，时间太长。\n建议缩短为三十天。",
    "ru": "Разрешение выдают девять месяцев — это слишком долго.",
}
FIELD = "q.objective:5.input"


def ask(name, **what):
    """Asks the program one command."""
    command = [PROGRAM, "--store", str(WORK / "store"), "call", name, json.dumps(what)]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{name}: {done.stdout}{done.stderr}")
    return json.loads(done.stdout)


def same(found, expected, what):
    if found != expected:
        raise SystemExit(f"{what}\n  found    {found!r}\n  expected {expected!r}")


def fields(form):
    """Every field of a form by its whole name."""
    found = {}

    def walk(field, path):
        if "/T" in field:
            path = f"{path}.{field.T}".strip(".")
        if "/FT" in field:
            found[path] = field
        for kid in field.get("/Kids", []):
            if "/T" in kid:
                walk(kid, path)

    for field in form.Root.AcroForm.Fields:
        walk(field, "")
    return found


def by_pikepdf(blank, filled, text, name):
    with pikepdf.open(blank) as form:
        known = fields(form)
        known[FIELD].V = pikepdf.String(text)
        known["organization"].V = pikepdf.String(name)
        known["category"].V = pikepdf.Name("/trade-unions")
        known["consent"].V = pikepdf.Name("/quote-with-name")
        known["listed"].V = pikepdf.Name("/yes")
        form.save(filled)


def by_pypdf(blank, filled, text, name):
    form = pypdf.PdfWriter(clone_from=blank)
    values = {
        FIELD: text,
        "organization": name,
        "category": "/trade-unions",
        "consent": "/quote-with-name",
        "listed": "/yes",
    }
    for page in form.pages:
        form.update_page_form_field_values(page, values, auto_regenerate=False)
    form.write(filled)


def by_lxml(blank, filled, text, name):
    """Types into the controls of the Word form, and ticks its boxes, as Word does."""
    values = {FIELD: text, "organization": name}
    ticks = {"category=trade-unions", "consent=quote-with-name", "listed"}
    with zipfile.ZipFile(blank) as source, zipfile.ZipFile(filled, "w") as target:
        for part in source.namelist():
            content = source.read(part)
            if part == "word/document.xml":
                root = etree.fromstring(content)
                for control in root.iter(f"{W}sdt"):
                    fill_control(control, values, ticks)
                content = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
            target.writestr(part, content)


def fill_control(control, values, ticks):
    tag = control.find(f"{W}sdtPr/{W}tag").get(f"{W}val")
    letters = control.find(f".//{W}sdtContent//{W}t")
    if tag in ticks:
        control.find(f".//{W14}checked").set(f"{W14}val", "1")
        letters.text = "\u2612"
    elif tag in values:
        run = letters.getparent()
        first, *rest = values[tag].split("\n")
        letters.text = first
        for line in rest:
            etree.SubElement(run, f"{W}br")
            etree.SubElement(run, f"{W}t").text = line
        hint = control.find(f"{W}sdtPr/{W}showingPlcHdr")
        if hint is not None:
            hint.getparent().remove(hint)


def begin():
    review = ask("create_review", template="national-review", country="Azania", title="Review of Azania")["id"]
    asks = [{"key": "objective:5"}, {"key": "principle:human-rights"}]
    call = {"title": "Call", "languages": list(SAID), "contact": "inputs@migration.example", "asks": asks}
    return review, ask("save_call", review=review, call=call)["id"]


def export(review, call, language, ending):
    path = WORK / f"blank-{language}.{ending}"
    ask("export_paper", review=review, call=call, paper="form", language=language, path=str(path))
    return path


def come_back(review, call):
    """Every language, by every tool: what is in the log is what was filled in."""
    tools = {"pikepdf": (by_pikepdf, "pdf"), "pypdf": (by_pypdf, "pdf"), "lxml": (by_lxml, "docx")}
    sent = {}
    folder = WORK / "sent"
    folder.mkdir()
    for language, text in SAID.items():
        for tool, (fill, ending) in tools.items():
            name = f"نقابة {tool} {language} 工会"
            fill(export(review, call, language, ending), folder / f"{language}-{tool}.{ending}", text, name)
            sent[name] = text
    seen = ask("preview_forms", review=review, paths=[str(folder)])
    same(seen["refused"], [], "no form is refused")
    same([row["notes"] for row in seen["rows"] if row["notes"] and "says the same" not in row["notes"][0]], [], "notes")
    taken = ask("take_forms", review=review, paths=[str(folder)])
    same((taken["forms"], taken["contributions"]), (len(sent), len(sent)), "forms taken in")
    listed = ask("list_contributions", review=review)["rows"]
    got = {}
    for row in listed:
        view = ask("get_contribution", review=review, unit="log", collection="contribution", id=row["id"])
        got[view["organizations"][0]] = view["text"]
        facts = view["fields"]
        same((row["objectives"], facts["category"], facts["consent"], facts["listed"]),
             ([5], "trade-unions", "quote-with-name", True), "what was ticked")
        same(len(view["files"]), 1, "the file is kept")
    same(got, sent, "what was written")
    again = ask("preview_forms", review=review, paths=[str(folder)])
    same(again["contributions"], 0, "the same forms bring nothing new")
    print(f"    {len(sent)} forms in {len(SAID)} languages, by {', '.join(tools)}: equal")


def refused(review, call):
    """Files that foreign tools made of a form, each refused with its reason."""
    blank = export(review, call, "en", "pdf")
    folder = WORK / "odd"
    folder.mkdir()
    by_pikepdf(blank, folder / "filled.pdf", "Something.", "Union")
    with pikepdf.open(folder / "filled.pdf") as form:
        form.save(folder / "locked.pdf", encryption=pikepdf.Encryption(user="secret", owner="secret"))
        form.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert(1)"))
        form.save(folder / "script.pdf")
        del form.Root.OpenAction
        form.flatten_annotations("all")
        del form.Root.AcroForm
        form.save(folder / "flat.pdf")
    (folder / "cut.pdf").write_bytes((folder / "filled.pdf").read_bytes()[:9000])
    with pikepdf.open(folder / "filled.pdf") as form:
        form.save(folder / "packed.pdf", object_stream_mode=pikepdf.ObjectStreamMode.generate)
        form.save(folder / "open.pdf", encryption=pikepdf.Encryption(user="", owner="secret"))
    shutil.move(folder / "filled.pdf", folder / "zz-filled.pdf")
    seen = ask("preview_forms", review=review, paths=[str(folder)])
    words = {"cut.pdf": "cut off", "flat.pdf": "turned into print", "locked.pdf": "password", "script.pdf": "commands"}
    for row in seen["refused"]:
        if words.pop(row["name"]) not in row["reason"]:
            raise SystemExit(f"{row['name']} is refused because: {row['reason']}")
    same(words, {}, "files that should have been refused")
    same([row["name"] for row in seen["rows"]], ["open.pdf", "packed.pdf", "zz-filled.pdf"], "forms that are read")
    print("    locked, flattened, cut and scripted forms: refused with their reasons")


review, call = begin()
come_back(review, call)
refused(review, call)
