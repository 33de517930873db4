// A stored file that is to be a picture: what does not print is refused and said.
import { host } from '../engine/host';
import { act } from './act';

/** The picture as an editor shows it; nothing where it would not print. */
export async function proven(original: string, name: string) {
  if (!(await act('prove_picture', { original }))) return null;
  return { original, name, url: host.originalUrl(original) };
}
