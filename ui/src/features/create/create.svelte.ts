// A review that is about to begin: three steps, whose answers stay when one goes back or away.
import { way } from '../../desk/route.svelte';
import { textOf } from '../../desk/fields';
import type { Commands, ReviewView } from '../../engine/bindings';
import { call, EngineFault } from '../../engine/call';
import { languageOf } from '../../desk/languages';
import { speech, w } from '../../words';

export const steps = ['template', 'about', 'language'] as const;
export type Answers = Required<Commands['create_review'][0]>;
type Field = keyof Answers;

const nothing: Answers = {
  template: 'national-review',
  country: '',
  title: '',
  lead: '',
  period_from: '',
  period_to: '',
  destination: '',
  due: '',
  language: '',
  from: '',
};
/** What the next review takes from the profile of the earlier one. */
const again = ['template', 'country', 'lead', 'language'] as const;

/** On which step a field is asked. */
const stepOf = (field: string): number =>
  field === 'template' ? 0 : field === 'language' || field === 'title' ? 2 : 1;

export class NewReview {
  at = $state(0);
  answers = $state<Answers>({ ...nothing });
  errors = $state<Partial<Record<Field, string>>>({});
  /** A fault that belongs to no field. */
  failure = $state('');
  busy = $state(false);
  earlier = $state.raw<ReviewView>();
  readonly step = $derived(steps[this.at] ?? 'template');

  constructor(readonly from: string) {
    this.answers.from = from;
    this.answers.language = speech.language;
  }

  /** Reads what the earlier review brings; what was typed meanwhile stays. */
  async readEarlier(): Promise<void> {
    if (!this.from || this.earlier) return;
    try {
      const earlier = await call('get_review', { review: this.from });
      for (const name of again)
        this.answers[name] = textOf(earlier.profile, name) || this.answers[name];
      this.earlier = earlier;
    } catch (error) {
      this.#say(error);
    }
  }

  back = (): void => void (this.at = Math.max(0, this.at - 1));

  to = (at: number): void => void (this.at = Math.min(at, this.at));

  /** The next step, if this one is filled in; the last one begins the review. */
  next = async (known: readonly { code: string; name: string }[] = []): Promise<void> => {
    this.failure = '';
    this.errors = this.#missing(known);
    if (Object.keys(this.errors).length > 0) return;
    if (this.at < steps.length - 1) this.at += 1;
    else await this.#begin();
  };

  #missing(known: readonly { code: string; name: string }[]): Partial<Record<Field, string>> {
    const { country, period_from, period_to, language } = this.answers;
    if (this.step === 'about') {
      if (!country.trim()) return { country: w('create-country-missing') };
      if (period_from && period_to && period_to < period_from)
        return { period_to: w('create-period-order') };
    }
    if (this.step === 'language') {
      const code = languageOf(language, known);
      if (!code) return { language: w('create-language-unknown', { typed: language }) };
      this.answers.language = code;
    }
    return {};
  }

  async #begin(): Promise<void> {
    this.busy = true;
    try {
      const made = await call('create_review', { ...this.answers });
      kept.delete(this.from);
      way.open(made.id);
    } catch (error) {
      this.#say(error);
    } finally {
      this.busy = false;
    }
  }

  /** Beside the field where it has one, on the step where that is asked. */
  #say(error: unknown): void {
    if (!(error instanceof EngineFault)) throw error;
    const { fault } = error;
    if (fault.kind === 'invalid' && fault.field in this.answers) {
      this.errors = { [fault.field]: fault.sentence };
      this.at = stepOf(fault.field);
    } else this.failure = error.message;
  }
}

const kept = new Map<string, NewReview>();

/** The one that was begun before, so that leaving the screen loses nothing. */
export function newReview(from = ''): NewReview {
  const found = kept.get(from) ?? new NewReview(from);
  kept.set(from, found);
  return found;
}
