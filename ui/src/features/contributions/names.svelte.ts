// The words of everything a contribution is linked to, as this review has them: for choices, chips and the table.
import type { OpenReview } from '../../desk/open.svelte';
import { day } from '../../desk/time';
import type { RecordRow } from '../../engine/bindings';
import { live, type Live } from '../../engine/live.svelte';
import type { Pick } from '../../components/ListBox.svelte';
import { say, w } from '../../words';
import type { FilterName } from './filters';
import { channelWords, consentWords, outcomeWords } from './keys';

export class Names {
  readonly #meetings: Live<'list_records'>;

  /** To be made while a component is set up. */
  constructor(readonly open: OpenReview) {
    this.#meetings = live(
      'list_records',
      () => ({ review: open.id, collection: 'consultation' }),
      (changed) => changed.review === open.id && changed.collections.includes('consultation'),
    );
  }

  get meetings(): readonly RecordRow[] {
    return this.#meetings.value?.rows ?? [];
  }
  get categories(): Pick[] {
    const known = this.open.reference?.categories ?? [];
    return known.map(({ key, title }) => ({ value: key, label: title }));
  }
  get objectives(): Pick[] {
    const known = this.open.reference?.objectives ?? [];
    return known.map(({ number, short }) => ({
      value: String(number),
      label: `${number} · ${short}`,
    }));
  }
  get principles(): Pick[] {
    const known = this.open.reference?.principles ?? [];
    return known.map(({ key, title }) => ({ value: key, label: title }));
  }
  /** Sections by the key that a link holds. */
  get sections(): Pick[] {
    const known = this.open.view?.sections.filter((row) => !row.omitted) ?? [];
    return known.map(({ unit, number, title }) => ({
      value: unit.replace(/^section:/, ''),
      label: [number, title].filter(Boolean).join(' '),
    }));
  }
  get consultations(): Pick[] {
    return this.meetings.map((row) => ({ value: row.id, label: this.#meeting(row) }));
  }

  #meeting({ fields, title }: RecordRow): string {
    const from = fields['from'];
    const kind = fields['kind'];
    const name = title || (kind ? say(`kind-${String(kind)}`) : w('contributions-untitled'));
    return from ? `${name}, ${day(String(from))}` : name;
  }

  category = (key: string): string => labelIn(this.categories, key);
  objective = (number: string): string => labelIn(this.objectives, number);
  principle = (key: string): string => labelIn(this.principles, key);
  section = (key: string): string => labelIn(this.sections, key);
  consultation = (id: string): string => labelIn(this.consultations, id);

  /** Words of a unit: `section:x`, `objective:5`, `principle:y`. */
  unit = (unit: string): string => {
    const key = unit.slice(unit.indexOf(':') + 1);
    if (unit.startsWith('objective:')) return this.objective(key);
    return unit.startsWith('principle:') ? this.principle(key) : this.section(key);
  };

  /** What a filter is set to, in words. */
  filter(name: FilterName, value: string): string {
    if (name === 'outcome' && value === 'open') return w('contributions-without-outcome');
    const words: Partial<Record<FilterName, (value: string) => string>> = {
      category: this.category,
      objective: this.objective,
      channel: channelWords,
      consultation: this.consultation,
      outcome: outcomeWords,
      consent: consentWords,
      unit: this.unit,
    };
    return words[name]?.(value) ?? value;
  }
}

function labelIn(picks: readonly Pick[], value: string): string {
  return picks.find((pick) => pick.value === value)?.label ?? value;
}
