// One step back or forward in what I did: what is being typed is saved first, then the engine says what happened.
import { toasts } from '../components/toasts.svelte';
import { act, takenBack, withdraw } from './act';
import { placeOf, way } from './route.svelte';
import { saving } from './saving.svelte';
import { w } from '../words';

let said = 0;

/** Only the latest step is said: several in a row do not pile up. */
export async function step(review: string, which: 'undo' | 'redo'): Promise<void> {
  await saving.flush();
  const undone = await act(which, { review });
  if (!undone) return;
  if (which === 'undo') takenBack();
  else withdraw();
  toasts.drop(said);
  const place = placeOf(undone.unit);
  const isElsewhere = undone.changed && !way.isAt(place);
  said = toasts.say({
    text: undone.sentence,
    ...(isElsewhere && { action: { label: w('records-go'), run: () => way.show(place) } }),
  });
}
