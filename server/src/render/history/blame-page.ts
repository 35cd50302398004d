import type { AccountHistory, Blame } from '../../analysis/features/history/history.ts';
import { hasTwoEnds, type AccountState } from '../../analysis/features/history/state.ts';
import { heading, table, type Line, type Page } from '../page.ts';
import { NOTHING, oneLine, points, score } from '../words.ts';
import { cutInWords } from './history-page.ts';
import { authorsOf, readingInWords, reasonInWords, sourceOf, tierOf } from './words.ts';

/** For each criterion of an account what set the points it brings today. */
export function blamePage(today: AccountState, parts: readonly Blame[], history: AccountHistory): Page {
  const isOpen = hasTwoEnds(today);
  return {
    blocks: [
      heading(1, `${today.name}: ${score(today.total)}, ${tierOf(today)}`),
      ...table(
        [
          { title: 'Criterion', align: 'left' },
          { title: 'Value', align: 'left' },
          { title: 'Points', align: 'right' },
          { title: 'Set by', align: 'left' },
          { title: 'Day', align: 'left' },
          { title: 'Commit', align: 'left' },
          { title: 'Author', align: 'left', expendable: 1 },
          { title: 'Subject', align: 'left', expendable: 2 },
        ],
        parts.map((part) => rowOf(part, isOpen)),
      ),
      ...cutInWords(history),
    ],
  };
}

function rowOf({ criterion, event, moved }: Blame, isOpen: boolean): Line[] {
  const { contribution, most } = criterion;
  const worth =
    contribution === undefined && isOpen
      ? `0 to ${points(most)}`
      : `${points(contribution ?? 0)} of ${points(most)}`;
  const by = moved ? moved.reasons.map(reasonInWords).join(', ') : 'the account is new';
  return [
    [oneLine(criterion.title, 40)],
    [readingInWords(criterion.read)],
    [worth],
    [by],
    [event.move.day],
    [sourceOf(event)],
    [authorsOf(event) || NOTHING],
    [event.commit ? oneLine(event.commit.subject) : NOTHING],
  ];
}
