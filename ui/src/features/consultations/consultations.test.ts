import { describe, expect, it } from 'vitest';
import type { EventRow, StepRow, Timeline } from '../../engine/bindings';
import { speech } from '../../words';
import { iconOf } from './checks';
import { when } from './consultations.svelte';
import { differs, participants, regionName, regionsOf } from './counts';
import { farOff } from './farOff';
import { calendar, entries, standing } from './timeline';

speech.use('en');

const step = (some: Partial<StepRow>): StepRow => ({
  id: 'call',
  title: 'Call published',
  date: '2027-05-01',
  in_days: 20,
  proposed: '2027-05-01',
  moved: false,
  own: false,
  hidden: false,
  done: false,
  ...some,
});
const event = (some: Partial<EventRow>): EventRow => ({
  id: 'rr3',
  title: 'Third round',
  from: '2028',
  to: '',
  in_days: null,
  over: false,
  own: false,
  changed: false,
  hidden: false,
  ...some,
});

describe('a consultation in the list', () => {
  it('counts those who took part over all groups, and nothing else', () => {
    const fields = { 'count:migrants': 12, 'count:media': 3, 'count:nhri': null, place: '9' };
    expect(participants(fields)).toBe(15);
    expect(participants({})).toBe(0);
  });

  it('counts people once, however often they were counted', () => {
    expect(participants({ 'count:media': 3, 'sex:women': 2, 'sex:men': 1 })).toBe(3);
    expect(participants({ 'sex:women': 2, 'sex:men': 1, 'region:Coast': 9 })).toBe(3);
    expect(participants({ 'region:Coast': 9 })).toBe(9);
  });

  it('says one day once, and two days as a span', () => {
    expect(when({ from: '2027-05-03', to: '2027-05-03' })).toBe('3 May 2027');
    expect(when({ from: '2027-05-03' })).toBe('3 May 2027');
    expect(when({ from: '2027-05-03', to: '2027-05-05' })).toBe('3 May 2027 to 5 May 2027');
    expect(when({})).toBe('No date yet');
  });
});

describe('regions', () => {
  it('are those with a number, by name', () => {
    const fields = { 'region:Hills': 3, 'region:Coast': 0, 'region:Gone': null, 'count:media': 2 };
    expect(regionsOf(fields)).toEqual(['Coast', 'Hills']);
  });

  it('have names without what separates places in history', () => {
    expect(regionName('  Coast /  Islands ')).toBe('Coast Islands');
    expect(regionName(' / ')).toBe('');
  });

  it('say when they are more than all', () => {
    expect(differs({ 'count:media': 3, 'region:Coast': 4 }, 'region')).toBe(true);
    expect(differs({ 'count:media': 3, 'region:Coast': 3 }, 'region')).toBe(false);
    expect(differs({ 'region:Coast': 4 }, 'region')).toBe(false);
  });
});

describe('a check', () => {
  it('has a sign of its own for each standing', () => {
    const check = (standing: string) =>
      iconOf({
        key: 'k',
        title: '',
        source: '',
        advice: false,
        standing,
        computed: true,
        fact: '',
        how: '',
      });
    const signs = ['met', 'not-yet', 'not-known'].map(check);
    expect(new Set(signs).size).toBe(3);
  });
});

describe('the timeline', () => {
  const timeline: Timeline = {
    today: '2027-04-11',
    due: '2027-12-31',
    due_in_days: 264,
    steps: [
      step({ id: 'own', date: '' }),
      step({}),
      step({ id: 'out', hidden: true }),
      step({ id: 'late', date: '2027-09-01' }),
    ],
    consultations: [
      { id: 'k1', title: 'Hearing', kind: 'hearing', from: '2027-06-01', to: '', in_days: 51 },
      { id: 'k2', title: 'Some day', kind: 'meeting', from: '', to: '', in_days: null },
    ],
    events: [],
  };

  it('goes by date over steps and consultations, without what was taken out', () => {
    expect(entries(timeline).map((one) => one.key)).toEqual([
      'step-call',
      'held-k1',
      'step-late',
      'due',
      'step-own',
      'held-k2',
    ]);
  });

  it('never calls late what is done', () => {
    expect(standing(step({ in_days: -3 }))).toBe('late');
    expect(standing(step({ in_days: -3, done: true }))).toBe('done');
    expect(standing(step({ in_days: 14 }))).toBe('soon');
    expect(standing(step({ in_days: 15 }))).toBe('ahead');
    expect(standing(step({ in_days: null }))).toBe('undated');
  });

  it('says how far a day is', () => {
    expect([farOff(0), farOff(1), farOff(-2), farOff(null)]).toEqual([
      'today',
      'in 1 day',
      '2 days ago',
      '',
    ]);
  });

  it('parts the calendar in what is ahead, what is over and what was taken out', () => {
    const parts = calendar([
      event({ id: 'a' }),
      event({ id: 'b', over: true }),
      event({ id: 'c', over: true, hidden: true }),
    ]);
    const ids = (rows: EventRow[]) => rows.map((one) => one.id);
    expect([ids(parts.ahead), ids(parts.over), ids(parts.out)]).toEqual([['a'], ['b'], ['c']]);
  });
});
