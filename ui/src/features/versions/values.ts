// What a person decides on, in words: which fact it is, what each version says, where it is.
import type { Place as Route } from '../../desk/route.svelte';
import { placeOf } from '../../desk/route.svelte';
import type { EditorBlock, Piece, Run, TwoVersions, VersionView } from '../../engine/bindings';
import { say, w } from '../../words';

/** A message made at run time, or nothing where there is none. */
function known(key: string): string {
  const said = say(key);
  return said === key ? '' : said;
}

/** Which fact it is; nothing for the text of a paragraph. */
export function factOf({ place, removed_and_changed }: TwoVersions): string {
  if (removed_and_changed) return '';
  if (place.collection === 'block' && place.field === 'text') return '';
  const [set = '', member = ''] = place.field.split(':');
  if (set === 'objective') return w('versions-objective', { number: member });
  const field = known(`versions-field-${set.replaceAll('_', '-')}`);
  return field || w('versions-field', { field: set });
}

/** What a version says. */
export function wordsOf(of: TwoVersions, version: VersionView): string {
  const { value } = version;
  if (of.removed_and_changed) return value === true ? w('versions-away') : w('versions-kept');
  if (of.place.field === 'order') return w('versions-order', { who: version.who });
  if (value === true) return w('versions-yes');
  if (value === false) return w('versions-no');
  if (value === null || value === '') return w('versions-blank');
  return known(`versions-value-${version.text}`) || version.text;
}

/** The words of the first or the second version, those that only it has marked. */
export function piecesOf(of: TwoVersions, at: number): readonly Piece[] {
  const version = of.versions[at];
  const own = at === 0 ? 'left' : 'right';
  const plain = !version || at > 1 || wordsOf(of, version) !== version.text;
  if (plain) return [];
  return of.pieces.filter((piece) => piece.side === 'same' || piece.side === own);
}

export function routeOf({ place, question }: TwoVersions): Route {
  const { unit, collection, record } = place;
  if (collection === 'block') return placeOf(unit, question, record);
  return placeOf(unit, collection === 'self' ? '' : record, '', collection);
}

/** Whether a person may write a text of both: the words of a paragraph. */
export const canCombine = (of: TwoVersions): boolean =>
  of.versions.filter((version) => version.runs.length > 0).length > 1;

/** What was written, as the text of one paragraph: further paragraphs follow after a break. */
export function textOf(blocks: readonly EditorBlock[]): Run[] {
  return blocks
    .filter((block) => block.kind !== 'footnote' && block.runs.length > 0)
    .flatMap((block, at): Run[] => (at === 0 ? block.runs : [{ t: 'break' }, ...block.runs]));
}
