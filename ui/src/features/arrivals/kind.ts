// What a file is, by its name: what the program can do with it.

export type Kind = 'copy' | 'pdf' | 'inputs' | 'other';

const inputs = ['csv', 'tsv', 'xlsx', 'xlsm', 'docx', 'odt', 'eml', 'txt', 'md', 'zip'];
const kinds: Record<string, Kind> = {
  ...Object.fromEntries(inputs.map((ending) => [ending, 'inputs'])),
  rapporteur: 'copy',
  pdf: 'pdf',
};

export function kindOf(path: string): Kind {
  const ending = path.split('.').at(-1)?.toLowerCase() ?? '';
  return kinds[ending] ?? 'other';
}

/** The name of a file, of a path as either system writes it. */
export const nameOf = (path: string): string => path.split(/[/\\]/).at(-1) ?? path;
