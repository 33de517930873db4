// How large a file is, as the language of the window writes it.
import { speech } from '../words';

const steps: [number, string][] = [
  [1e9, 'gigabyte'],
  [1e6, 'megabyte'],
  [1e3, 'kilobyte'],
  [1, 'byte'],
];

/** `1.2 MB`. */
export function size(bytes: number): string {
  const [step, unit] = steps.find(([step]) => bytes >= step) ?? [1, 'byte'];
  const options = {
    style: 'unit',
    unit,
    // "340 B" says little to who never met it
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: step >= 1e6 ? 1 : 0,
  } as const;
  return new Intl.NumberFormat(speech.language, options).format(bytes / step);
}
