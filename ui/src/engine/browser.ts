// A browser that tries the screens against `cargo run -p tests --bin browser-host`. Never shipped to a ministry.
import type { Changed } from './bindings';
import type { Answer, Host } from './host';

const post = (path: string, body: BodyInit, headers: HeadersInit = {}) =>
  fetch(path, { method: 'POST', body, headers });

/** Without file dialogs, a path is typed. */
const typed = (question: string) => Promise.resolve(window.prompt(question));

export function browserHost(): Host {
  const listeners = new Set<(changed: Changed) => void>();
  return {
    async call(name, ask) {
      const answer = await post(`/call/${name}`, JSON.stringify(ask));
      const { changed, ...rest } = (await answer.json()) as Answer & { changed: Changed[] };
      for (const one of changed) for (const listen of listeners) listen(one);
      return rest;
    },
    onChanged(listen) {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    onClosing: () => undefined,
    onDropped: () => undefined,
    pageUrl: (revision, page, scale) => `/page/${revision}/${page}?scale=${scale}`,
    originalUrl: (id) => `/original/${id}`,
    async upload(file) {
      const answer = await post('/upload', await file.arrayBuffer(), {
        'content-type': file.type,
        'x-name': encodeURIComponent(file.name),
      });
      return answer.text();
    },
    chooseOpen: async () => [(await typed('Path of the file to open')) ?? ''].filter(Boolean),
    chooseFolder: () => typed('Path of the folder'),
    chooseSave: (name) => typed(`Path to save ${name} at`),
    reveal: () => Promise.resolve(),
    start: () => Promise.resolve(null),
    rescue: () => Promise.resolve(null),
  };
}
