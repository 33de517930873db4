/** What a translator still has to do, in sentences. */
export function gaps(): string[];
/** Whether src/words/keys.ts is behind the English files. */
export function stale(): boolean;
/** What in a French text goes against its typography. */
export function slips(text: string): string[];
