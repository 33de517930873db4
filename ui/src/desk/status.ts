// The colour of an informational status: never a score, and never without its word.
export const toneOf = (status: string): 'plain' | 'blue' | 'green' | 'amber' =>
  status === 'achieved'
    ? 'green'
    : status === 'under-way'
      ? 'blue'
      : status === 'not-reported' || status === 'not-started'
        ? 'amber'
        : 'plain';
