import { describe, expect, it } from 'vitest';
import type { ReferenceView } from '../../engine/bindings';
import { fillFor, knownFor } from './known';

const reference = {
  indicators: [{ key: '10.c.1', title: 'Remittance costs' }],
  instruments: [{ title: 'Paris Agreement', year: 2015 }],
} as unknown as ReferenceView;

describe('what the field knows', () => {
  it('is offered by code, and names the indicator that has no name yet', () => {
    const [cost] = knownFor('code', reference);
    expect(cost?.label).toBe('10.c.1 Remittance costs');
    expect(cost && fillFor(cost, () => '')).toEqual({ name: 'Remittance costs' });
    expect(cost && fillFor(cost, () => 'What sending costs')).toEqual({});
  });
  it('is offered as a title, with its year', () => {
    const [paris] = knownFor('title', reference);
    expect(paris && fillFor(paris, () => '')).toEqual({ kind: 'convention', date: '2015' });
  });
});
