// What can be cited, and the labels of what is cited (`S-4`, `A-41`).
import { onDestroy } from 'svelte';
import { act } from '../../desk/act';
import type { Citable } from '../../engine/bindings';
import { call } from '../../engine/call';
import { host } from '../../engine/host';
import { say, w } from '../../words';

/** Records first, and always some contributions. */
const offered = (items: readonly Citable[]): Citable[] => {
  const contributions = items.filter(({ kind }) => kind === 'contribution').slice(0, 8);
  const records = items.filter(({ kind }) => kind !== 'contribution');
  return [...records.slice(0, 20 - contributions.length), ...contributions];
};

export class Citing {
  #labels = $state.raw<ReadonlyMap<string, string>>(new Map());

  constructor(readonly review: string) {
    const moved = ['source', 'practice', 'law', 'indicator', 'commitment', 'contribution', 'block'];
    void this.find('');
    onDestroy(
      host.onChanged((changed) => {
        if (changed.review !== review) return;
        if (changed.collections.some((one) => moved.includes(one))) void this.find('');
      }),
    );
  }

  /** What `@` offers for what was typed after it. */
  find = async (query: string) => {
    const { items } = await call('find_citable', { review: this.review, query });
    this.#learn(items);
    return offered(items).map((item) => ({
      ...item,
      group: say(`section-cite-${item.kind}`),
      aside: item.consent ? say(`contributions-consent-${item.consent}`) : '',
    }));
  };

  /** A source that so far is only a title. */
  make = async (title: string) => {
    const at = { review: this.review, unit: 'records', collection: 'source', id: '' };
    const said = () => w('cite-made', { title });
    const made = await act('save_record', { ...at, fields: { title } }, { said, undo: at.review });
    return made ? { kind: 'source', id: made.id, label: '', title } : undefined;
  };

  #learn(items: readonly Citable[]): void {
    const news = items.filter((item) => this.#labels.get(item.id) !== item.label);
    if (news.length === 0) return;
    this.#labels = new Map([
      ...this.#labels,
      ...news.map((item) => [item.id, item.label] as const),
    ]);
  }

  /** A new function whenever a label changes, so that what is drawn is drawn again. */
  readonly label = $derived.by(() => {
    const labels = this.#labels;
    return (_kind: string, id: string) => labels.get(id) ?? '…';
  });
}
