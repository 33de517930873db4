import { describe, expect, it } from 'vitest';
import type { ReviewView } from '../../engine/bindings';
import { say } from '../../words';
import { stops } from './steps';

const view = (...units: string[]) =>
  ({ sections: units.map((unit) => ({ unit, kind: 'narrative', omitted: false })) }) as ReviewView;
const where = (key: string, of: ReviewView | undefined) =>
  stops.find((stop) => stop.key === key)?.place(of);

describe('the look around', () => {
  it('has a title and a text at every stop', () => {
    for (const { key } of stops)
      for (const word of [`tour-${key}`, `tour-${key}-text`]) expect(say(word)).not.toBe(word);
  });

  it('shows the methodology, else the first written section, else the facts', () => {
    expect(where('question', view('section:a', 'section:methodology'))).toEqual({
      at: 'unit',
      unit: 'section:methodology',
    });
    expect(where('question', view('section:a'))).toEqual({ at: 'unit', unit: 'section:a' });
    expect(where('question', undefined)).toEqual({ at: 'facts' });
  });
});
