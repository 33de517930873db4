// The coat of arms on the cover: a picture that is stored with its description, or not at all.
import { act, offer } from '../../desk/act';
import { proven } from '../../desk/picture';
import type { RecordForm } from '../../desk/form.svelte';
import type { OpenReview } from '../../desk/open.svelte';
import { host } from '../../engine/host';
import { w } from '../../words';

const kinds = ['png', 'jpg', 'jpeg', 'svg', 'gif'];

export class Arms {
  busy = $state(false);

  constructor(
    readonly open: OpenReview,
    readonly form: RecordForm,
  ) {}

  get original(): string {
    return this.form.text('arms');
  }
  get url(): string {
    return host.originalUrl(this.original);
  }

  choose = async (): Promise<void> => {
    const [path] = await host.chooseOpen([{ name: w('facts-pictures'), extensions: kinds }]);
    if (!path) return;
    this.busy = true;
    const stored = await act('attach', { review: this.open.id, contribution: '', path });
    this.busy = false;
    if (!stored || !(await proven(stored.id, stored.name))) return;
    const alt = this.form.text('arms_alt') || this.#proposal();
    await this.form.set({ arms: stored.id, arms_alt: alt });
  };

  remove = async (): Promise<void> => {
    const undo = () => void act('undo', { review: this.open.id });
    if (await this.form.set({ arms: '' })) offer({ text: w('facts-arms-removed') }, undo);
  };

  #proposal(): string {
    return w('facts-arms-of', { country: this.form.text('country') });
  }
}
