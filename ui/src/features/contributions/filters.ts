// What the log is narrowed to. Plain data: it becomes the question to the engine, and chips that can be cleared.

export type Filters = {
  query: string;
  category: string;
  objective: string;
  channel: string;
  consultation: string;
  outcome: string;
  consent: string;
  unit: string;
};
export type FilterName = keyof Filters;

export const noFilters: Filters = {
  query: '',
  category: '',
  objective: '',
  channel: '',
  consultation: '',
  outcome: '',
  consent: '',
  unit: '',
};

const names = Object.keys(noFilters) as FilterName[];

/** The filters that are on, the words looked for aside. */
export function filtersOn(filters: Filters): { name: FilterName; value: string }[] {
  return names
    .filter((name) => name !== 'query' && filters[name] !== '')
    .map((name) => ({ name, value: filters[name] }));
}

export const anyOn = (filters: Filters): boolean => names.some((name) => filters[name] !== '');

/** As the engine is asked. */
export function asked({ query, objective, ...rest }: Filters) {
  return { ...rest, query: query.trim(), objective: Number(objective) || 0 };
}
