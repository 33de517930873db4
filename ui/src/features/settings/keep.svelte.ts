// Keeps a setting, and says beside its field why it could not be kept.
import { settings } from '../../desk/settings.svelte';
import { EngineFault } from '../../engine/call';

export class Keeping {
  error = $state('');

  keep = async (values: Record<string, string>): Promise<void> => {
    this.error = '';
    try {
      await settings.set(values);
    } catch (error) {
      if (!(error instanceof EngineFault)) throw error;
      this.error = error.message;
      await settings.load();
    }
  };
}
