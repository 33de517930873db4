import { expect, it } from 'vitest';
import { eventNames } from './events.svelte';

it('what a review goes to is to come, and is named without the notes of the calendar', () => {
  const of = (date: string, title: string, review = '') => ({ date, title, review, in_days: null });
  const calendar = [
    of('2024-05-01', 'Regional review, second round'),
    of('2026', 'Second Forum (dates to be announced)'),
    of('2026-05-05', 'Second Forum'),
    of('2028', 'Regional review, third round: Arab region (expected)'),
    of('2027-01-01', 'Due: a review', 'r1'),
  ];
  expect(eventNames(calendar, 2026)).toEqual([
    'Second Forum',
    'Regional review, third round: Arab region',
  ]);
});
