// Accessibility by axe-core, in the page as it stands.
import { readFileSync } from 'node:fs';

const source = readFileSync(new URL('node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** One line for each barrier: the rule, its meaning, where. */
export async function audit(driver) {
  await driver.run(`if (!window.axe) { ${source} }`);
  const result = await driver.runAsync(
    `const [tags, done] = arguments;
     axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })
       .then((found) => done(found.violations.map(({ id, help, nodes }) => ({
         id, help, places: nodes.slice(0, 5).map((node) => node.target.join(' ') + ' ' + node.html.slice(0, 120)),
       }))), (error) => done([{ id: 'axe', help: String(error), places: [] }]));`,
    TAGS,
  );
  return result.map(({ id, help, places }) => `${id}: ${help}\n    ${places.join('\n    ')}`);
}
