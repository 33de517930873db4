import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { way } from '../../desk/route.svelte';
import { host } from '../../engine/host';
import { newReview, NewReview } from './create.svelte';

const known = [{ code: 'pt', name: 'Português' }];
const asked = vi.spyOn(host, 'call');
const answers = (value: unknown) => asked.mockResolvedValue({ value });

beforeEach(() => void answers({ id: 'made' }));
afterEach(() => void asked.mockReset());

/** One that is filled in as far as the last step. */
async function filled(): Promise<NewReview> {
  const draft = new NewReview('');
  await draft.next(known);
  draft.answers.country = 'Republic of Azania';
  await draft.next(known);
  return draft;
}

describe('a new review', () => {
  it('begins after three steps, with what was answered, and opens', async () => {
    const draft = await filled();
    expect(draft.step).toBe('language');
    draft.answers.language = 'português';
    await draft.next(known);
    expect(asked).toHaveBeenCalledWith(
      'create_review',
      expect.objectContaining({
        template: 'national-review',
        country: 'Republic of Azania',
        language: 'pt',
      }),
    );
    expect(way.route).toMatchObject({ screen: 'review', review: 'made' });
  });

  it('asks for the State, a period in order and a language that there is', async () => {
    const draft = new NewReview('');
    await draft.next();
    await draft.next();
    expect([draft.step, draft.errors.country]).toEqual([
      'about',
      'Write the name of the State as its government writes it.',
    ]);
    Object.assign(draft.answers, { country: 'Azania', period_from: '2027', period_to: '2026-12' });
    await draft.next();
    expect(draft.errors.period_to).toContain('before it begins');
    draft.answers.period_to = '2027-12';
    await draft.next();
    draft.answers.language = 'no such language';
    await draft.next(known);
    expect(draft.errors.language).toContain('no such language');
    expect(asked).not.toHaveBeenCalled();
  });

  it('puts a refusal of the engine beside its field, on its step, and keeps every answer', async () => {
    const draft = await filled();
    draft.answers.lead = 'Ministry of Interior';
    const fault = { kind: 'invalid', field: 'due', sentence: 'That is no date.' } as const;
    asked.mockResolvedValue({ fault });
    await draft.next(known);
    expect([draft.step, draft.errors.due]).toEqual(['about', 'That is no date.']);
    expect(draft.answers.lead).toBe('Ministry of Interior');
    asked.mockResolvedValue({ fault: { kind: 'missing', sentence: 'Gone.' } });
    await draft.next(known);
    await draft.next(known);
    expect(draft.failure).toBe('Gone.');
  });

  it('is still there when one has left the screen, one for each earlier review', () => {
    newReview('').answers.country = 'Azania';
    expect(newReview('').answers.country).toBe('Azania');
    expect(newReview('earlier').answers.country).toBe('');
  });

  it('takes State, lead, outline and language from the earlier review', async () => {
    answers({
      row: { id: 'earlier' },
      profile: { template: 'regional-report', country: 'Azania', lead: 'Interior', language: 'fr' },
    });
    const draft = new NewReview('earlier');
    await draft.readEarlier();
    expect(draft.answers).toMatchObject({
      from: 'earlier',
      template: 'regional-report',
      country: 'Azania',
      lead: 'Interior',
      language: 'fr',
    });
  });
});
