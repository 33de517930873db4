// What stands beneath the sections: the log, the records, the review itself.
import type { IconName } from '../../components/icons';
import type { Place } from '../../desk/route.svelte';
import type { ReviewView } from '../../engine/bindings';
import { say, w } from '../../words';

export type Line = { place: Place; label: string; icon: IconName; count?: string; alert?: boolean };
export type Group = { title: string; lines: Line[] };

const records = {
  source: 'source',
  practice: 'practice',
  law: 'law',
  indicator: 'columns',
  commitment: 'flag',
  abbreviation: 'tag',
} satisfies Record<string, IconName>;

/** Whether a line leads to where one is. */
export function leadsHere(line: Line, place: Place): boolean {
  // the call for inputs is reached from the consultations
  if (line.place.at === 'consultations' && place.at === 'calls') return true;
  // … and the letters from the log
  if (line.place.at === 'contributions' && place.at === 'letters') return true;
  if (line.place.at !== place.at) return false;
  return (
    !(line.place.at === 'records' && place.at === 'records') ||
    line.place.collection === place.collection
  );
}

export function groups(view: ReviewView): Group[] {
  const { row } = view;
  return [
    {
      title: w('review-log'),
      lines: [
        {
          place: { at: 'contributions' },
          label: w('review-contributions'),
          icon: 'contribution',
          ...(row.contributions > 0
            ? { count: w('review-count', { count: row.contributions }) }
            : {}),
        },
        { place: { at: 'consultations' }, label: w('review-consultations'), icon: 'meeting' },
      ],
    },
    {
      title: w('review-records'),
      lines: Object.entries(records).map(([collection, icon]) => ({
        place: { at: 'records', collection },
        label: say(`review-record-${collection}`),
        icon,
      })),
    },
    {
      title: w('review-itself'),
      lines: [
        { place: { at: 'facts' }, label: w('review-facts'), icon: 'info' },
        { place: { at: 'history' }, label: w('review-history'), icon: 'history' },
        { place: { at: 'approval' }, label: w('review-approval'), icon: 'approve' },
        ...(row.undecided > 0
          ? [
              {
                place: { at: 'versions' } as const,
                label: w('review-versions'),
                icon: 'compare' as const,
                count: w('review-count', { count: row.undecided }),
                alert: true,
              },
            ]
          : []),
      ],
    },
  ];
}
