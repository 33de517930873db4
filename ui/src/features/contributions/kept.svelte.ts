// The form of a contribution outlives the program: what is typed into it is on the disk within a second.
import { saving } from '../../desk/saving.svelte';
import { call } from '../../engine/call';
import type { Draft, Recording } from './record.svelte';

/** How long typing may go on before the disk has it. */
const atMost = 800;

/** Brings back what was being recorded when the program ended, and keeps what is typed from now on. */
export async function keepOnDisk(recording: Recording): Promise<void> {
  const { review } = recording;
  let onDisk = (await call('get_recording', { review })).form;
  if (onDisk && !recording.begun)
    recording.draft = { ...recording.draft, ...(JSON.parse(onDisk) as Partial<Draft>) };

  const now = () => (recording.begun ? JSON.stringify($state.snapshot(recording.draft)) : '');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = async () => {
    clearTimeout(timer);
    timer = undefined;
    const form = now();
    if (form === onDisk) return;
    await saving.save(`recording-${review}`, async () => {
      await call('keep_recording', { review, form });
      onDisk = form;
      return undefined;
    });
  };
  saving.writer(keep);
  $effect.root(() => {
    $effect(() => {
      if (now() !== onDisk) timer ??= setTimeout(() => void keep(), atMost);
    });
  });
}
