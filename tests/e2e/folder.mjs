// A folder of reviews of its own for each test.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const emptyFolder = () => mkdtempSync(join(tmpdir(), 'rapporteur-'));
