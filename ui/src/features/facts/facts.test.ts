import { describe, expect, it } from 'vitest';
import { inOrder, isOn, prints, type Print } from './prints';

const of = (name: Print['name']): Print => {
  const found = prints.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
};

describe('what prints', () => {
  it('contents and participants unless somebody said no', () => {
    expect(isOn({}, of('print_contents'))).toBe(true);
    expect(isOn({ print_participants: false }, of('print_participants'))).toBe(false);
  });
  it('what the State says of itself only if somebody said yes', () => {
    for (const name of ['print_status', 'print_gaps', 'print_refusals'] as const) {
      expect(isOn({}, of(name))).toBe(false);
      expect(isOn({ [name]: true }, of(name))).toBe(true);
    }
  });
});

describe('a period', () => {
  it('does not end before it begins, however exactly it is given', () => {
    expect(inOrder('2024-01-01', '2027-12')).toBe(true);
    expect(inOrder('2027-05-10', '2027')).toBe(true);
    expect(inOrder('2027-05-10', '2027-04')).toBe(false);
    expect(inOrder('', '2027')).toBe(true);
  });
});
