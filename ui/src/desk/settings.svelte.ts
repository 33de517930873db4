// Settings of this computer: kept by the engine, applied to the window at once.
import { look, type Motion, type Theme } from '../styles/look.svelte';
import { call } from '../engine/call';
import { speech } from '../words';

class Settings {
  values = $state.raw<Record<string, string>>({});
  people = $state.raw<string[]>([]);
  letter = $state('');
  folder = $state('');
  version = $state('');
  loaded = $state(false);

  /** Live pages can be switched off on a slow computer. */
  livePages = $derived(this.values['live_pages'] !== 'off');
  name = $derived(this.values['name'] ?? '');

  async load(): Promise<void> {
    const found = await call('settings', {});
    this.values = found.values as Record<string, string>;
    this.people = found.people;
    this.letter = found.letter;
    this.folder = found.folder;
    this.version = found.version;
    this.loaded = true;
    this.#apply();
  }

  /** Keeps values; a blank one removes a setting. */
  async set(values: Record<string, string>): Promise<void> {
    this.values = { ...this.values, ...values };
    this.#apply();
    await call('save_settings', { values });
    await this.load();
  }

  #apply(): void {
    const { language, theme, motion, text_size } = this.values;
    speech.use(language || [...navigator.languages]);
    look.set({
      theme: (theme || 'system') as Theme,
      motion: (motion || 'system') as Motion,
      textSize: Number(text_size) || 100,
    });
  }
}

export const settings = new Settings();
