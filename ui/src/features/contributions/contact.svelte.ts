// Names and contact details of a contribution while they are corrected. Nothing is written until it is saved.
import { act, offer } from '../../desk/act';
import type { ContributionView } from '../../engine/bindings';
import { call, EngineFault } from '../../engine/call';
import { w } from '../../words';

const between = '; ';

/** Several organizations stand in one line, with semicolons between them. */
export const organizationsIn = (line: string): string[] =>
  line
    .split(';')
    .map((one) => one.trim())
    .filter(Boolean);

export class Correcting {
  organization = $state('');
  person = $state('');
  contact = $state('');
  busy = $state(false);
  /** What is wrong, in a sentence. */
  wrong = $state('');

  constructor(
    readonly review: string,
    readonly view: ContributionView,
  ) {
    this.organization = view.organizations.join(between);
    this.person = view.person;
    this.contact = view.contact;
  }

  /** Saves them; whether it was done. */
  async save(): Promise<boolean> {
    this.busy = true;
    this.wrong = '';
    const { id, number } = this.view;
    try {
      await call('save_contact', {
        review: this.review,
        id,
        organizations: organizationsIn(this.organization),
        person: this.person,
        contact: this.contact,
      });
    } catch (error) {
      if (!(error instanceof EngineFault)) throw error;
      this.wrong = error.message;
      return false;
    } finally {
      this.busy = false;
    }
    offer(
      { text: w('contributions-corrected', { number }) },
      () => void act('undo', { review: this.review }),
    );
    return true;
  }
}
