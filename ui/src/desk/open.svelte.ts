// The review that is open: its outline and the reference data in its words, shared by the parts of its screen.
import { createContext } from 'svelte';
import type { ReferenceView, ReviewView } from '../engine/bindings';
import { live, type Live } from '../engine/live.svelte';
import { speech } from '../words';

export type PanelTab = 'pages' | 'guidance' | 'contributions' | 'points';

/** Where the caret is: its question, and its paragraph where that is known. */
export type Caret = { unit: string; question: string; block: string };

export class OpenReview {
  readonly outline: Live<'get_review'>;
  readonly words: Live<'get_reference'>;
  caret = $state.raw<Caret>();
  /** The part of the right pane that is in front. */
  tab = $state<PanelTab>('pages');
  /** Grows when a part of the right pane is asked for, so that the pane comes into sight. */
  asked = $state(0);
  /** Pages of the whole report when it was last set; 0 before. */
  pages = $state(0);
  /** What was typed last and reached the disk: the pages follow it before it is an operation. */
  typed = $state.raw<{ unit: string }>();

  constructor(readonly id: string) {
    this.outline = live(
      'get_review',
      () => ({ review: id }),
      (changed) => changed.review === id,
    );
    this.words = live(
      'get_reference',
      () => ({ language: speech.language, review: id }),
      (changed) => changed.collections.includes('reference'),
    );
  }

  /** Brings a part of the right pane into sight. */
  showTab(tab: PanelTab): void {
    this.tab = tab;
    this.asked += 1;
  }

  /** The outline, once it is there. */
  get view(): ReviewView | undefined {
    return this.outline.value;
  }
  get reference(): ReferenceView | undefined {
    return this.words.value;
  }
  /** The approved text is read-only; the log and follow-up stay open. */
  get readOnly(): boolean {
    return this.view?.read_only ?? false;
  }
  get language(): string {
    return this.view?.row.language ?? 'en';
  }
  get direction(): 'ltr' | 'rtl' {
    return this.view?.dir === 'rtl' ? 'rtl' : 'ltr';
  }
}

export const [openReview, provideReview] = createContext<OpenReview>();
