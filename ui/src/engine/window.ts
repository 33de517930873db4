// The real window: Tauri. The only file that knows it.
import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import type { Changed, Fault } from './bindings';
import type { Answer, Host } from './host';

const origin = navigator.userAgent.includes('Windows')
  ? 'http://rapporteur.localhost'
  : 'rapporteur://localhost';

/** While the store is shut, the language of the window is all that is known. */
const spoken = () => document.documentElement.lang;

async function upload(file: File): Promise<string> {
  const answer = await fetch(`${origin}/upload`, {
    method: 'POST',
    headers: { 'content-type': file.type, 'x-name': encodeURIComponent(file.name) },
    body: await file.arrayBuffer(),
  });
  if (!answer.ok) throw new Error(await answer.text());
  return answer.text();
}

export function windowHost(): Host {
  return {
    call: (name, ask) => invoke<Answer>('call', { name, ask }),
    onChanged(changed) {
      const stop = listen<Changed>('changed', (event) => changed(event.payload));
      return () => void stop.then((stop) => stop());
    },
    onClosing(closing) {
      void listen('closing', async () => {
        if (await closing()) await invoke('close_now');
        else await invoke('stay');
      });
    },
    onDropped(dropped) {
      void listen<string[]>('dropped', (event) => dropped(event.payload));
    },
    pageUrl: (revision, page, scale) => `${origin}/page/${revision}/${page}?scale=${scale}`,
    originalUrl: (id) => `${origin}/original/${id}`,
    upload,
    chooseOpen: (kinds, many = false) => invoke<string[]>('choose_open', { kinds, many }),
    chooseFolder: () => invoke<string | null>('choose_folder'),
    chooseSave: (name, kinds) => invoke<string | null>('choose_save', { name, kinds }),
    reveal: (path) => invoke('reveal', { path }),
    start: () => invoke<Fault | null>('start', { language: spoken() }),
    rescue: (way) => invoke<Fault | null>('rescue', { way, language: spoken() }),
  };
}
