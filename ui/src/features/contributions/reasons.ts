// Why something is erased: the codes that go with its record, in words.
import type { Choice } from '../../components/RadioGroup.svelte';
import { say } from '../../words';

const reasons = ['asked', 'retention', 'mistake'] as const;

export const reasonWords = (reason: string): string => say(`contributions-erase-reason-${reason}`);
export const reasonChoices = (): Choice[] =>
  reasons.map((value) => ({ value, label: reasonWords(value) }));
