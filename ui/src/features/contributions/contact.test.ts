import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ContributionView } from '../../engine/bindings';
import { host, type Answer } from '../../engine/host';
import { Correcting, organizationsIn } from './contact.svelte';

const view: ContributionView = {
  id: 'c',
  number: 'A-1',
  fields: {},
  organizations: ['Casa', 'Harbour Union'],
  person: 'A. Dialo',
  contact: 'a@example.org',
  logged_by: '',
  text: '',
  sha256: '',
  files: [],
  used_in: [],
};

function engine(answer: Answer) {
  return vi.spyOn(host, 'call').mockResolvedValue(answer);
}
afterEach(() => vi.restoreAllMocks());

describe('contact details', () => {
  it('name several organizations in one line', () => {
    expect(organizationsIn(' Casa ;; Harbour Union; ')).toEqual(['Casa', 'Harbour Union']);
    expect(new Correcting('r', view).organization).toBe('Casa; Harbour Union');
  });

  it('are corrected whole', async () => {
    const asked = engine({ value: {} });
    const correcting = new Correcting('r', view);
    correcting.person = 'A. Diallo';
    expect(await correcting.save()).toBe(true);
    expect(asked).toHaveBeenCalledWith('save_contact', {
      review: 'r',
      id: 'c',
      organizations: ['Casa', 'Harbour Union'],
      person: 'A. Diallo',
      contact: 'a@example.org',
    });
  });

  it('stay in the form where the engine refuses them', async () => {
    engine({ fault: { kind: 'invalid', field: 'person', sentence: 'Write whose they are.' } });
    const correcting = new Correcting('r', view);
    expect(await correcting.save()).toBe(false);
    expect(correcting.wrong).toBe('Write whose they are.');
  });
});
