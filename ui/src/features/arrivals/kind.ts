// What a file is, by its name: what the program can do with it.

export type Kind = 'copy' | 'pdf' | 'csv' | 'other';

const kinds: Record<string, Kind> = { rapporteur: 'copy', pdf: 'pdf', csv: 'csv' };

export function kindOf(path: string): Kind {
  const ending = path.split('.').at(-1)?.toLowerCase() ?? '';
  return kinds[ending] ?? 'other';
}

/** The name of a file, of a path as either system writes it. */
export const nameOf = (path: string): string => path.split(/[/\\]/).at(-1) ?? path;
