// A unit that is open: its questions as the engine has them, and a draft of each answer.
import { onDestroy } from 'svelte';
import { withdraw } from '../../desk/act';
import type { OpenReview } from '../../desk/open.svelte';
import { saving } from '../../desk/saving.svelte';
import type { QuestionView, SectionView } from '../../engine/bindings';
import { call } from '../../engine/call';
import { host } from '../../engine/host';
import { Live } from '../../engine/live.svelte';
import { Draft } from './draft.svelte';

export class Unit {
  readonly live: Live<'get_section'>;
  readonly #drafts = new Map<string, Draft>();
  #stamps = new Map<string, number | undefined>();

  constructor(
    readonly open: OpenReview,
    readonly unit: string,
  ) {
    this.live = new Live('get_section', () => {
      this.#stamps = new Map([...this.#drafts].map(([key, draft]) => [key, draft.stamp]));
      return { review: open.id, unit };
    });
  }

  get section(): SectionView | undefined {
    return this.live.value;
  }
  get readOnly(): boolean {
    return this.section?.read_only ?? true;
  }

  /** The draft of a question; made with the first look at it. */
  draft(question: QuestionView): Draft {
    const known = this.#drafts.get(question.key);
    if (known) return known;
    const made = new Draft(this.#desk(question.key), question.blocks);
    this.#drafts.set(question.key, made);
    return made;
  }

  #desk(question: string) {
    const place = { review: this.open.id, unit: this.unit, question };
    return {
      answer: (ask: object) => call('answer', { ...place, ...ask }),
      save: (work: Parameters<typeof saving.save>[1]) =>
        saving.save(`answer:${place.review}:${place.unit}:${question}`, work),
      onkept: (typing: boolean) => {
        this.open.typed = { unit: this.unit };
        if (!typing) withdraw();
        // What was asked for while it was being saved could not be taken: ask again.
        if (!typing && this.#stamps.has(question) && this.#stamps.get(question) === undefined)
          void this.refresh();
      },
    };
  }

  /** Gives the drafts what came from the engine, where nothing was typed since it was asked. */
  bring(section: SectionView): void {
    for (const question of section.questions) {
      const draft = this.#drafts.get(question.key);
      draft?.take(question.blocks, this.#stamps.get(question.key));
    }
  }

  refresh = () => this.live.refresh();

  /** Makes operations of everything that was typed. */
  flush = async (): Promise<void> => {
    await Promise.all([...this.#drafts.values()].map((draft) => draft.flush()));
  };
}

/** A unit for the component that calls this: it follows changes, and saves when it is left. */
export function openUnit(open: OpenReview, key: string): Unit {
  const unit = new Unit(open, key);
  const forget = saving.writer(unit.flush);
  const stop = host.onChanged((changed) => changed.review === open.id && void unit.refresh());
  void unit.refresh();
  $effect(() => {
    if (unit.section) unit.bring(unit.section);
  });
  onDestroy(() => {
    stop();
    void unit.flush().finally(forget);
  });
  return unit;
}
