// The largest gaps, in words; two groups have a sentence of their own in every case.
import type { Heard } from '../../../engine/bindings';
import { speech, w } from '../../../words';
import { breadth, gaps, local, parliament } from '../heard';
import type { Names } from '../names.svelte';
import { empty, keysOf, rowsOf, unused, type Measure } from './measure';

type With = {
  names: Names;
  group: (key: string) => string;
  priorities: readonly number[];
  principles: readonly string[];
};

/** A sentence with a list in it, where the list holds anything. */
function said(words: readonly string[], sentence: (list: string) => string): string[] {
  const list = new Intl.ListFormat(speech.language);
  return words.length ? [sentence(list.format(words))] : [];
}

export function gapSentences(
  heard: Heard,
  measure: Measure,
  { names, group, priorities, principles }: With,
): string[] {
  const rows = rowsOf(heard, measure, 'objectives', keysOf(heard, 'objectives', principles));
  const found = gaps(rows, priorities);
  const always = (key: string) => {
    const row = rows.find((one) => one.key === key);
    return { count: row?.total ?? 0, objectives: row ? breadth(row) : 0 };
  };
  const byPrinciple = rowsOf(heard, measure, 'principles', principles);
  const others = (keys: readonly string[]) =>
    keys.filter((key) => key !== parliament && key !== local).map(group);
  return [
    w('contributions-heard-parliament', always(parliament)),
    w('contributions-heard-local', always(local)),
    ...(measure === 'came'
      ? said(others(found.silent), (groups) => w('contributions-heard-silent', { groups }))
      : said(others(unused(heard)), (groups) => w('contributions-heard-nothing-used', { groups }))),
    ...said(others(found.unlinked), (groups) => w('contributions-heard-unlinked', { groups })),
    ...said(others(found.thin), (groups) => w('contributions-heard-thin', { groups })),
    ...said(
      found.priorities.map((number) => names.objective(String(number))),
      (objectives) => w('contributions-heard-priorities', { objectives }),
    ),
    ...said(found.objectives.map(String), (objectives) =>
      w('contributions-heard-objectives', { objectives }),
    ),
    ...said(empty(byPrinciple, principles).map(names.principle), (list) =>
      w('contributions-heard-principles', { principles: list }),
    ),
    ...(heard.regions.length ? [] : [w('contributions-heard-no-region')]),
    ...(heard.behalf.length ? [] : [w('contributions-heard-no-behalf')]),
  ];
}
