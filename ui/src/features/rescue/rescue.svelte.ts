// A store that does not open: what can be tried, one way at a time, and what is still wrong after it.
import type { IconName } from '../../components/icons';
import { EngineFault } from '../../engine/call';
import type { Fault } from '../../engine/bindings';
import type { Host } from '../../engine/host';

const icons: Record<string, IconName> = {
  retry: 'refresh',
  'restore-backup': 'restore',
  'open-copy': 'folder',
  'choose-folder': 'folder',
  'take-along': 'save',
  'save-copy': 'save',
};

export class RescueDesk {
  /** Why the reviews are not open. */
  fault = $state.raw() as Fault;
  /** Why a way itself failed: no sound backup, a copy that could not be written. */
  setback = $state('');
  /** The way that is being tried. */
  trying = $state('');
  /** The way that was tried last, while the reviews are still not open. */
  tried = $state('');

  constructor(
    fault: Fault,
    readonly host: Pick<Host, 'rescue'>,
    readonly onopen: () => void,
  ) {
    this.fault = fault;
  }

  readonly reason = $derived('reason' in this.fault ? this.fault.reason : 'other');
  readonly sentence = $derived(new EngineFault(this.fault).message);
  /** Never none: where the engine knows no way, trying again and another folder remain. */
  readonly ways = $derived(
    'ways' in this.fault && this.fault.ways.length > 0
      ? this.fault.ways
      : ['retry', 'choose-folder'],
  );

  icon = (way: string): IconName => icons[way] ?? 'forward';

  take = async (way: string): Promise<void> => {
    if (this.trying) return;
    this.trying = way;
    this.tried = '';
    this.setback = '';
    const left = await this.host.rescue(way);
    this.trying = '';
    if (!left) return this.onopen();
    this.tried = way;
    if (left.kind === 'store') this.fault = left;
    else this.setback = new EngineFault(left).message;
  };
}
