// A title as the name of a file, on every system.

/** Leaves out what a file system refuses; short enough for all of them. */
export function fileName(title: string, extension: string): string {
  const name = title
    .replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[. ]+|[. ]+$/g, '');
  return `${[...name].slice(0, 80).join('').trim() || 'review'}.${extension}`;
}
