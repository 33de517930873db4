// Made by `npm run words` from assets/words/en. Not edited by hand.

/** Every message and the names of its arguments. */
export interface Messages {
  'date-early': 'date';
  'date-hint': never;
  'date-late': 'date';
  'date-month': 'month';
  'date-none': 'day' | 'month' | 'year';
  'date-shape': never;
  'number-high': 'max';
  'number-less': never;
  'number-low': 'min';
  'number-more': never;
  'number-shape': never;
  'palette-keys': never;
  'palette-label': never;
  'part-cancel': never;
  'part-chosen': 'names';
  'part-clear': never;
  'part-close': never;
  'part-dismiss': never;
  'part-external': never;
  'part-fold': 'pane';
  'part-loading': never;
  'part-menu': never;
  'part-nothing-found': never;
  'part-notices': never;
  'part-optional': never;
  'part-options': 'count';
  'part-panes': never;
  'part-percent': 'value';
  'part-progress': 'max' | 'value';
  'part-remove': 'name';
  'part-resize': 'pane';
  'part-search-hint': never;
  'part-sort-down': never;
  'part-sort-up': never;
  'part-undo': never;
  'part-unfold': 'pane';
}
