import { describe, expect, it } from 'vitest';
import { speech } from '../../words';
import { participants, when } from './consultations.svelte';

speech.use('en');

describe('a consultation in the list', () => {
  it('counts those who took part over all groups, and nothing else', () => {
    const fields = { 'count:migrants': 12, 'count:media': 3, 'count:nhri': null, place: '9' };
    expect(participants(fields)).toBe(15);
    expect(participants({})).toBe(0);
  });

  it('says one day once, and two days as a span', () => {
    expect(when({ from: '2027-05-03', to: '2027-05-03' })).toBe('3 May 2027');
    expect(when({ from: '2027-05-03' })).toBe('3 May 2027');
    expect(when({ from: '2027-05-03', to: '2027-05-05' })).toBe('3 May 2027 to 5 May 2027');
    expect(when({})).toBe('No date yet');
  });
});
