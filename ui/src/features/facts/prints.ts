// What of the report prints: some parts unless a person says no, others only if a person says yes.
import type { Fields } from '../../engine/bindings';

export type Print = {
  name:
    | 'print_foreword'
    | 'print_contents'
    | 'print_participants'
    | 'print_omissions'
    | 'print_engagement'
    | 'print_status'
    | 'print_gaps'
    | 'print_refusals'
    | 'by_round_table';
  /** Prints as long as nobody said otherwise. */
  usual: boolean;
  /** Only where the review has a section of that kind. */
  needs?: 'foreword' | 'objectives';
};

export const prints: readonly Print[] = [
  { name: 'print_foreword', usual: true, needs: 'foreword' },
  { name: 'print_contents', usual: true },
  { name: 'print_participants', usual: true },
  { name: 'print_omissions', usual: false },
  { name: 'print_engagement', usual: false },
  { name: 'print_status', usual: false, needs: 'objectives' },
  { name: 'print_gaps', usual: false, needs: 'objectives' },
  { name: 'print_refusals', usual: false },
  { name: 'by_round_table', usual: false, needs: 'objectives' },
];

export const isOn = (profile: Fields, print: Print): boolean => {
  const said = profile[print.name];
  return typeof said === 'boolean' ? said : print.usual;
};

/** The last month of a period is not before the first. */
export const inOrder = (from: string, to: string): boolean =>
  from === '' || to === '' || to >= from.slice(0, to.length);
