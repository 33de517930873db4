// What a person does with the timeline and the calendar: move, add, take out, and hand over as a file.
import { act } from '../../desk/act';
import { fileName, sayWhere } from '../../desk/files';
import type { OpenReview } from '../../desk/open.svelte';
import { saving } from '../../desk/saving.svelte';
import type { EventRow, Fields, StepRow } from '../../engine/bindings';
import { host } from '../../engine/host';
import { live, type Live } from '../../engine/live.svelte';
import { w } from '../../words';

type Kind = 'step' | 'event';
const touched = ['step', 'event', 'consultation', 'profile', 'reference'];

export class Planning {
  readonly answer: Live<'get_timeline'>;

  /** To be made while a component is set up. */
  constructor(readonly open: OpenReview) {
    this.answer = live(
      'get_timeline',
      () => ({ review: open.id }),
      ({ review, collections }) =>
        (review === open.id || review === '') && collections.some((one) => touched.includes(one)),
    );
  }

  #save = (collection: Kind, id: string, fields: Fields, said?: string): Promise<unknown> =>
    act(
      'save_record',
      { review: this.open.id, unit: 'consultations', collection, id, fields },
      { undo: this.open.id, ...(said ? { said: () => said } : {}) },
    );

  move = (step: StepRow, date: string) => this.#save('step', step.id, { date: date || null });
  done = (step: StepRow, done: boolean) => this.#save('step', step.id, { done });
  addStep = (title: string, date: string) => this.#save('step', '', { title, date });
  /** A bundled title that stays as it is goes on following the language of the window. */
  saveEvent = (event: EventRow | undefined, title: string, from: string, to: string) =>
    this.#save('event', event?.id ?? '', {
      ...(title === event?.title ? {} : { title }),
      from,
      to,
    });

  takeOut = (kind: Kind, { id, title }: StepRow | EventRow) =>
    this.#save(kind, id, { hidden: true }, w('consultations-taken-out', { title }));
  takeIn = (kind: Kind, { id }: StepRow | EventRow) => this.#save(kind, id, { hidden: false });

  saveFile = async (): Promise<void> => {
    const title = this.open.view?.row.title ?? '';
    const kind = { name: w('consultations-ics'), extensions: ['ics'] };
    const path = await host.chooseSave(fileName(title, 'ics'), [kind]);
    if (!path) return;
    await saving.flush();
    const saved = await act('export_calendar', { review: this.open.id, path });
    if (saved) sayWhere(w('consultations-ics-saved', { count: saved.events }), saved.path);
  };
}
