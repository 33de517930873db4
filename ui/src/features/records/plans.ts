// What is asked of each kind of record, in the order of a conversation, and with which control.
import type { IconName } from '../../components/icons';

export type Control =
  | 'text'
  | 'long'
  | 'url'
  | 'day'
  | 'date'
  | 'choice'
  | 'source'
  | 'objectives'
  | 'principles'
  /** A text for which the field knows usual ones. */
  | 'known'
  | 'origin';

export type FieldPlan = {
  name: string;
  control: Control;
  /** Takes the whole line. */
  wide?: boolean;
  /** Explains itself in a sentence (`records-<collection>-<name>-help`). */
  help?: boolean;
  /** What is offered for a choice; anything else may be typed. */
  choices?: readonly string[];
};

export type Plan = { collection: string; icon: IconName; fields: readonly FieldPlan[] };

const text = (name: string, rest: Partial<FieldPlan> = {}): FieldPlan => ({
  name,
  control: 'text',
  ...rest,
});
const wide = (name: string, control: Control = 'text', help = false): FieldPlan => ({
  name,
  control,
  wide: true,
  help,
});

export const plans: readonly Plan[] = [
  {
    collection: 'source',
    icon: 'source',
    fields: [
      wide('title'),
      wide('author', 'text', true),
      { name: 'year', control: 'date' },
      text('publisher'),
      {
        name: 'kind',
        control: 'choice',
        choices: [
          'census',
          'survey',
          'statistics',
          'register',
          'report',
          'policy',
          'audit',
          'evaluation',
          'article',
          'website',
        ],
      },
      { name: 'accessed', control: 'day' },
      wide('url', 'url'),
    ],
  },
  {
    collection: 'practice',
    icon: 'practice',
    fields: [
      wide('title'),
      text('place'),
      { name: 'since', control: 'date' },
      wide('what', 'long', true),
      wide('result', 'long', true),
      wide('conditions', 'long', true),
      text('lead'),
      { name: 'source', control: 'source' },
      wide('objective', 'objectives'),
      wide('principle', 'principles'),
    ],
  },
  {
    collection: 'law',
    icon: 'law',
    fields: [
      wide('title', 'known'),
      {
        name: 'kind',
        control: 'choice',
        choices: ['law', 'regulation', 'policy', 'strategy', 'plan', 'agreement', 'convention'],
      },
      {
        name: 'status',
        control: 'choice',
        choices: ['in preparation', 'adopted', 'in force', 'amended', 'repealed'],
      },
      { name: 'date', control: 'date', wide: true, help: true },
      wide('summary', 'long', true),
      wide('objective', 'objectives'),
      wide('url', 'url'),
    ],
  },
  {
    collection: 'indicator',
    icon: 'number',
    fields: [
      wide('name'),
      { name: 'code', control: 'known' },
      { name: 'year', control: 'date' },
      text('value', { help: true }),
      text('unit', { help: true }),
      wide('disaggregation', 'text', true),
      { name: 'source', control: 'source' },
      text('custodian'),
      wide('note', 'long', true),
    ],
  },
  {
    collection: 'commitment',
    icon: 'flag',
    fields: [
      wide('text', 'long'),
      text('lead'),
      { name: 'date', control: 'date' },
      { name: 'origin', control: 'origin', wide: true, help: true },
      wide('objective', 'objectives'),
    ],
  },
  {
    collection: 'abbreviation',
    icon: 'text',
    fields: [text('short'), wide('long')],
  },
];

/** Commitments that were made before this review, and this one's own. */
export const origins = [
  'last-review',
  'pledge',
  'progress-declaration',
  'implementation-plan',
  'this-review',
] as const;

export const planOf = (collection: string): Plan =>
  plans.find((plan) => plan.collection === collection) ?? (plans[0] as Plan);
