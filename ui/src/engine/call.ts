// The typed call of the engine: one line of its table.
import type { Commands, Fault } from './bindings';
import { host } from './host';

/** A fault as an error, with the sentence that a person reads. */
export class EngineFault extends Error {
  constructor(readonly fault: Fault) {
    super('sentence' in fault ? fault.sentence : fault.report);
  }
}

export async function call<K extends keyof Commands>(
  name: K,
  ask: Partial<Commands[K][0]>,
): Promise<Commands[K][1]> {
  const answer = await host.call(name, ask);
  if ('fault' in answer) throw new EngineFault(answer.fault);
  return answer.value as Commands[K][1];
}
