import { describe, expect, it } from 'vitest';
import type { OutlineRow } from '../../engine/bindings';
import { holds, isTarget, withoutPiece, withPiece } from './pieces';
import { rounds } from './rounds';

const row = (number: number, round_table: number) =>
  ({ unit: `objective:${number}`, number: String(number), round_table }) as OutlineRow;
const rows = [row(10, 2), row(2, 1), row(17, 4), row(4, 2), row(14, 3)];
const numbers = (round: { rows: readonly OutlineRow[] }) => round.rows.map((one) => one.number);

describe('the list of objectives', () => {
  it('stands by number: 4 before 10', () => {
    expect(rounds(rows, false).map(numbers)).toEqual([['2', '4', '10', '14', '17']]);
  });
  it('stands by round table, by number in each', () => {
    const found = rounds(rows, true);
    expect(found.map((one) => one.table)).toEqual([1, 2, 3, 4]);
    expect(found.map(numbers)).toEqual([['2'], ['4', '10'], ['14'], ['17']]);
  });
});

describe('actions drawn upon', () => {
  it('get a piece more, once, and keep what was written', () => {
    expect(withPiece('', '(a)')).toBe('(a)');
    expect(withPiece('Visas for carers,', '(c)')).toBe('Visas for carers, (c)');
    expect(withPiece('skills matching; Visas', 'visas')).toBe('skills matching; Visas');
    expect(holds('family visas', 'visas')).toBe(false);
  });
  it('lose a piece again, and nothing else', () => {
    expect(withoutPiece('Visas for carers; visas, fees', 'visas')).toBe('Visas for carers, fees');
    expect(withoutPiece('visas, fees', 'visas')).toBe('fees');
    expect(withoutPiece('visas', 'visas')).toBe('');
  });
});

describe('a target of the 2030 Agenda', () => {
  it('has a goal and a number or a letter', () => {
    expect(['10.7', '4.b', '17.18', '16.10'].every(isTarget)).toBe(true);
    expect(['18.1', '10', '10.7.1', '4.z', 'ten'].some(isTarget)).toBe(false);
  });
});
