// Every place of a review that has a name.
import type { Command } from '../../components/CommandPalette.svelte';
import type { IconName } from '../../components/icons';
import { way, type Place } from '../../desk/route.svelte';
import type { OutlineRow, ReviewView } from '../../engine/bindings';
import { say, w } from '../../words';

const lists: [string, IconName][] = [
  ['source', 'source'],
  ['practice', 'practice'],
  ['law', 'law'],
  ['indicator', 'number'],
  ['commitment', 'flag'],
  ['abbreviation', 'text'],
];

const go = (place: Place) => () => way.show(place);

function unit(row: OutlineRow, label: string, group: string, icon: IconName): Command {
  return {
    key: row.unit,
    label,
    ...(row.omitted ? { detail: w('search-omitted') } : {}),
    group,
    icon,
    run: go({ at: 'unit', unit: row.unit }),
  };
}

/** A section with the number that it prints with. */
const numbered = (row: OutlineRow) => [row.number, row.title].filter(Boolean).join('. ');

export function places(view: ReviewView): Command[] {
  const records = w('search-records');
  return [
    ...view.sections.map((row) => unit(row, numbered(row), w('search-sections'), 'section')),
    ...view.objectives.map((row) =>
      unit(
        row,
        w('search-objective', { number: row.unit.replace('objective:', ''), title: row.title }),
        w('search-objectives'),
        'objective',
      ),
    ),
    ...view.principles.map((row) => unit(row, row.title, w('search-principles'), 'spark')),
    {
      key: 'list-log',
      label: w('search-log'),
      group: records,
      icon: 'contribution',
      run: go({ at: 'contributions' }),
    },
    {
      key: 'list-consultations',
      label: w('search-consultations'),
      group: records,
      icon: 'meeting',
      run: go({ at: 'consultations' }),
    },
    {
      key: 'timeline',
      label: w('consultations-tab-timeline'),
      group: records,
      icon: 'calendar',
      run: go({ at: 'consultations', tab: 'timeline' }),
    },
    ...lists.map(([collection, icon]): Command => ({
      key: `list-${collection}`,
      label: say(`search-list-${collection}`),
      group: records,
      icon,
      run: go({ at: 'records', collection }),
    })),
    {
      key: 'facts',
      label: w('search-facts'),
      group: records,
      icon: 'info',
      run: go({ at: 'facts' }),
    },
  ];
}
