import { describe, expect, it } from 'vitest';
import { FilesIn } from './filesIn.svelte';

/** Files whose looks end when the test says so. */
class Slow extends FilesIn<string> {
  readonly ends: ((preview: string) => void)[] = [];
  protected kinds = () => [];
  protected first = () => this.look(() => new Promise((done) => this.ends.push(done)));
}

describe('files from elsewhere', () => {
  it('show what was looked at last, also when an earlier look comes back later', async () => {
    const files = new Slow('r');
    const one = files.open(['one.csv']);
    const two = files.open(['two.csv']);
    files.ends[1]?.('two');
    files.ends[0]?.('one');
    await Promise.all([one, two]);
    expect([files.paths, files.preview, files.busy]).toEqual([['two.csv'], 'two', '']);
  });

  it('say nothing once they were put aside', async () => {
    const files = new Slow('r');
    const look = files.open(['one.csv']);
    files.reset();
    files.ends[0]?.('one');
    await look;
    expect([files.preview, files.busy]).toEqual([undefined, '']);
  });
});
