// Finds what a screen reader would find: by role and accessible name. Runs inside the page.

/** As the text of a function body, with `role`, `name` and `exact` as its arguments. */
export const FIND = `
const [role, name, exact, all] = arguments;
const tags = {
  button: 'button, [role=button], summary, input[type=submit], input[type=button]',
  link: 'a[href], [role=link]',
  textbox: 'input:not([type]), input[type=text], input[type=search], input[type=email], input[type=url], textarea, [role=textbox], [role=searchbox], [contenteditable=true]',
  combobox: 'select, [role=combobox]',
  checkbox: 'input[type=checkbox], [role=checkbox], [role=switch]',
  radio: 'input[type=radio], [role=radio]',
  spinbutton: 'input[type=number], [role=spinbutton]',
  heading: 'h1, h2, h3, h4, h5, h6, [role=heading]',
  dialog: 'dialog[open], [role=dialog], [role=alertdialog]',
  list: 'ul, ol, [role=list]',
  listitem: 'li, [role=listitem]',
  img: 'img, [role=img]',
  navigation: 'nav, [role=navigation]',
  main: 'main, [role=main]',
  row: 'tr, [role=row]',
  date: 'input[type=date]',
};
const text = (node) => (node.innerText ?? node.textContent ?? '').replace(/\\s+/g, ' ').trim();
const byIds = (ids) => ids.split(/\\s+/).map((id) => document.getElementById(id)).filter(Boolean).map(text).join(' ');
function named(node) {
  const labelledby = node.getAttribute('aria-labelledby');
  if (labelledby) return byIds(labelledby);
  const label = node.getAttribute('aria-label');
  if (label) return label;
  if (node.labels?.length) return [...node.labels].map(text).join(' ');
  if (node.alt) return node.alt;
  const own = node.matches('input, textarea, select, [contenteditable=true]') ? '' : text(node);
  return own || node.title || node.placeholder || '';
}
const shown = (node) => {
  if (node.closest('[inert], [aria-hidden=true]')) return false;
  if (!node.checkVisibility({ visibilityProperty: true })) return node.matches('input[type=radio], input[type=checkbox]');
  return true;
};
const fits = (node) => {
  if (name === null) return true;
  const has = named(node).toLowerCase();
  const wanted = name.toLowerCase();
  return exact ? has === wanted : has.includes(wanted);
};
const nodes = [...document.querySelectorAll(tags[role] ?? '[role="' + role + '"]')].filter((node) => shown(node) && fits(node));
const open = nodes.filter((node) => node.closest('dialog[open], [role=dialog]'));
const found = open.length ? open : nodes;
return all ? found : (found[0] ?? null);
`;

/** What can be found on the screen now: for the message of a test that failed. */
export const LIST = `
const text = (node) => (node.getAttribute('aria-label') ?? node.innerText ?? '').replace(/\\s+/g, ' ').trim().slice(0, 60);
return [...document.querySelectorAll('button, a[href], input, textarea, select, h1, h2, h3, [role], [contenteditable=true]')]
  .filter((node) => node.checkVisibility())
  .map((node) => (node.getAttribute('role') ?? node.tagName.toLowerCase()) + ' "' + text(node) + '"')
  .slice(0, 150).join('\\n');
`;
