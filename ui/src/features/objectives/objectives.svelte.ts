// The list of the objectives: its order, and the choice of the priority ones.
import { act } from '../../desk/act';
import { RecordForm } from '../../desk/form.svelte';
import type { OpenReview } from '../../desk/open.svelte';
import type { OutlineRow } from '../../engine/bindings';
import { w } from '../../words';
import { rounds, type Round } from './rounds';

export class Objectives {
  /** What the report prints, and in which order, are facts about the review. */
  readonly profile: RecordForm;
  choosing = $state(false);
  chosen = $state.raw<readonly number[]>([]);
  busy = $state(false);
  /** The order of the list alone, where the review is read-only. */
  #order = $state<boolean>();

  constructor(readonly open: OpenReview) {
    this.profile = new RecordForm(
      { review: open.id, unit: 'outline', collection: 'profile', id: 'self' },
      () => open.view?.profile ?? {},
    );
  }

  get rows(): readonly OutlineRow[] {
    return this.open.view?.objectives ?? [];
  }
  get priorities(): readonly number[] {
    return this.rows.filter((row) => row.priority).map((row) => Number(row.number));
  }
  get byTable(): boolean {
    return this.#order ?? this.profile.flag('by_round_table');
  }
  get rounds(): readonly Round[] {
    return rounds(this.rows, this.byTable);
  }

  order = (byTable: boolean): void => {
    if (this.open.readOnly) this.#order = byTable;
    else void this.profile.put('by_round_table', byTable);
  };

  begin = (): void => {
    this.chosen = this.priorities;
    this.choosing = true;
  };
  tick = (number: number, on: boolean): void => {
    const others = this.chosen.filter((one) => one !== number);
    this.chosen = on ? [...others, number] : others;
  };
  choose = async (): Promise<void> => {
    this.busy = true;
    const objectives = [...this.chosen].sort((a, b) => a - b);
    const said = () => w('objectives-chosen', { count: objectives.length });
    const ask = { review: this.open.id, objectives };
    if (await act('choose_priorities', ask, { said, undo: this.open.id })) this.choosing = false;
    this.busy = false;
  };
}
