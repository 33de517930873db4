// What the screens need of their surroundings: the real window, or a browser that tries the screens.
import type { Changed, Fault } from './bindings';
import { browserHost } from './browser';
import { windowHost } from './window';

export type Answer = { value: unknown } | { fault: Fault };
export type FileKind = { name: string; extensions: string[] };

export interface Host {
  /** Asks the engine; never throws for a fault of the engine. */
  call(name: string, ask: unknown): Promise<Answer>;
  /** Calls back when something moved; returns the way to stop. */
  onChanged(listen: (changed: Changed) => void): () => void;
  /** Calls back when the window is about to close; it waits for the promise, and stays open where that says no. */
  onClosing(listen: () => Promise<boolean>): void;
  /** Calls back with the paths of files dropped on the window. */
  onDropped(listen: (paths: string[]) => void): void;
  pageUrl(revision: number, page: number, scale: number): string;
  originalUrl(id: string): string;
  /** Stores bytes as an original and gives its id. */
  upload(file: File): Promise<string>;
  chooseOpen(kinds: FileKind[], many?: boolean): Promise<string[]>;
  chooseFolder(): Promise<string | null>;
  chooseSave(name: string, kinds: FileKind[]): Promise<string | null>;
  /** Shows a file in its folder. */
  reveal(path: string): Promise<void>;
  /** The fault that kept the store from opening, if one did. */
  start(): Promise<Fault | null>;
  /** Tries a way on after such a fault. */
  rescue(way: string): Promise<Fault | null>;
}

export const host: Host = '__TAURI_INTERNALS__' in window ? windowHost() : browserHost();
