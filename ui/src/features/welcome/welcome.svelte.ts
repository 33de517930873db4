// The first screen, step by step: the language, who works here, what to begin with.
import { settings } from '../../desk/settings.svelte';
import { EngineFault } from '../../engine/call';
import { speech, w } from '../../words';

export const steps = ['language', 'name', 'offers'] as const;

class WelcomeSteps {
  /** The screen stays until something was begun, although language and name are known by then. */
  going = $state(false);
  at = $state(0);
  name = $state('');
  error = $state('');
  busy = $state(false);
  readonly step = $derived(steps[this.at] ?? 'language');

  begin(): void {
    this.going = true;
    this.at = 0;
    this.error = '';
    this.name = settings.name || (settings.people[0] ?? '');
  }

  end = (): void => void (this.going = false);

  back = (): void => void (this.at = Math.max(0, this.at - 1));

  /** Speaks it at once; it is kept when one goes on. */
  speak = (language: string): void => {
    speech.use(language);
    // what was said in the other language goes
    this.error = '';
  };

  /** The name as it is written; what was missing no longer is. */
  call = (name: string): void => {
    this.name = name;
    if (name.trim()) this.error = '';
  };

  keepLanguage = (): Promise<void> => this.#keep({ language: speech.language });

  keepName = async (): Promise<void> => {
    this.error = this.name.trim() ? '' : w('welcome-name-missing');
    if (!this.error) await this.#keep({ name: this.name.trim() });
  };

  async #keep(values: Record<string, string>): Promise<void> {
    this.busy = true;
    this.error = '';
    try {
      await settings.set(values);
      this.at += 1;
    } catch (error) {
      if (!(error instanceof EngineFault)) throw error;
      this.error = error.message;
    } finally {
      this.busy = false;
    }
  }
}

export const welcome = new WelcomeSteps();
