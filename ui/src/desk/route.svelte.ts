// Where the person is. Plain data, so that search, points to check, pages and history all lead there.

/** A place inside an open review. */
export type Place =
  | { at: 'facts' }
  | { at: 'unit'; unit: string; question?: string; block?: string }
  | { at: 'contributions'; id?: string; outcome?: string; consultation?: string; unit?: string }
  | { at: 'consultations'; id?: string; tab?: 'timeline' }
  | { at: 'calls'; id?: string }
  | { at: 'letters' }
  | { at: 'records'; collection: string; id?: string }
  | { at: 'history' }
  | { at: 'versions' }
  | { at: 'approval' };

export type Route =
  | { screen: 'home' }
  | { screen: 'create'; from?: string }
  | { screen: 'settings' }
  | {
      screen: 'review';
      review: string;
      place: Place;
      /** The focus stays where it is: the place is looked at from a list beside it. */
      stays?: boolean;
    };

const kept = 50;

class Way {
  route = $state.raw<Route>({ screen: 'home' });
  #before: Route[] = [];

  go(route: Route): void {
    this.#before = [...this.#before, this.route].slice(-kept);
    this.route = route;
  }

  /** To where one came from; home where there is nothing before. */
  back(): void {
    this.route = this.#before.pop() ?? { screen: 'home' };
  }

  /** Opens a review, where it was left or at a place. */
  open(review: string, place: Place = { at: 'facts' }): void {
    this.go({ screen: 'review', review, place });
  }

  /** Whether the screen of a place is open: of a section, that section. */
  isAt(place: Place): boolean {
    if (this.route.screen !== 'review') return false;
    const here = this.route.place;
    if (here.at === 'unit' && place.at === 'unit') return here.unit === place.unit;
    return here.at === place.at;
  }

  /** Another place in the same review; the focus goes there too. */
  show(place: Place): void {
    if (this.route.screen === 'review') this.open(this.route.review, place);
  }

  /** The same from a list whose lines are looked through: the focus stays in it. */
  turn(place: Place): void {
    const { route } = this;
    if (route.screen === 'review') this.go({ ...route, place, stays: true });
  }
}

export const way = new Way();

/**
 * The place of what the engine names by unit and key (a question's key, or a record's id with the list that
 * holds it).
 */
export function placeOf(unit: string, key = '', block = '', collection = ''): Place {
  if (unit === 'outline' || unit === '') return { at: 'facts' };
  if (unit === 'log') return { at: 'contributions', id: key };
  if (unit === 'consultations' && collection === 'call') return { at: 'calls', id: key };
  if (unit === 'consultations') return { at: 'consultations', id: key };
  if (unit === 'approvals') return { at: 'approval' };
  if (unit === 'records') return { at: 'records', collection: collection || 'source', id: key };
  return { at: 'unit', unit, question: key, block };
}
