import {
  isSlight,
  SLIGHT,
  movesOfStanding,
  type AccountEvent,
  type AccountHistory,
} from '../../analysis/features/history/history.ts';
import type { Range } from '../../score/types.ts';
import { heading, paragraph, table, type Block, type Line, type Page } from '../page.ts';
import { count, NOTHING, oneLine, score } from '../words.ts';
import { authorsOf, scoreFromTo, sourceOf, tierFromTo, tierOf, whatMoved } from './words.ts';
import { sparkline } from './sparkline.ts';

/** Where an account has stood, and what moved it, newest first. */
export function historyPage(name: string, history: AccountHistory): Page {
  const events = movesOfStanding(history);
  const told = events.filter((event) => !isSlight(event));
  return {
    blocks: [
      heading(1, name),
      ...curve(events),
      paragraph(summary(history, events)),
      ...table(
        [
          { title: 'Day', align: 'left' },
          { title: 'Score', align: 'right' },
          { title: 'Tier', align: 'left' },
          { title: 'What moved it', align: 'left' },
          { title: 'Commit', align: 'left' },
          { title: 'Author', align: 'left', expendable: 1 },
          { title: 'Subject', align: 'left', expendable: 2 },
        ],
        told.toReversed().map(rowOf),
      ),
      ...slightInWords(events.length - told.length),
      ...cutInWords(history),
    ],
  };
}

/** Moves that no digit on the page would show are not listed; the JSON has them. */
function slightInWords(moves: number): readonly Block[] {
  return moves > 0 ? [paragraph(`And ${count(moves, 'move')} of less than ${SLIGHT} points.`)] : [];
}

/** What to say of a history that does not go back to its beginning. */
export function cutInWords({ cutAt }: AccountHistory): readonly Block[] {
  if (cutAt === undefined) return [];
  return [
    paragraph(
      `The clone is shallow: of what was before ${cutAt} nothing is known, and what seems to be of that day may be older. ` +
        'To have it all: git fetch --unshallow.',
    ),
  ];
}

function summary({ commits }: AccountHistory, events: readonly AccountEvent[]): string {
  const made = new Set(events.flatMap(({ commit }) => commit?.id ?? [])).size;
  const all = count(commits, 'commit');
  if (commits === 0)
    return events.length > 0 ? 'Nothing of it is committed yet.' : 'No commit has to do with it.';
  if (made === 0) return commits === 1 ? 'The only commit did not move it.' : `None of ${all} moved it.`;
  if (made < commits) return `${made} of ${all} moved it.`;
  if (commits === 1) return 'The only commit moved it.';
  return commits === 2 ? 'Both commits moved it.' : `All ${all} moved it.`;
}

/** `Score ▁▃▆█ from 58.0 to 73.9, lowest 51.2, highest 75.0 · Gold`. */
function curve(events: readonly AccountEvent[]): readonly Block[] {
  const last = events.at(-1)?.move.after;
  const totals = events.flatMap(({ move }) => move.after?.total ?? []);
  const middles = totals.map(({ low, high }) => (low + high) / 2);
  const line = sparkline(middles);
  if (line === '') return [];
  const at = (middle: number): Range | undefined => totals[middles.indexOf(middle)];
  const lowest = score(at(Math.min(...middles)));
  const highest = score(at(Math.max(...middles)));
  const ends = `from ${score(totals[0])} to ${score(totals.at(-1))}`;
  return [paragraph(`Score ${line} ${ends}, lowest ${lowest}, highest ${highest} · ${tierOf(last)}`)];
}

function rowOf(event: AccountEvent): Line[] {
  const { before, after } = event.move;
  return [
    [event.move.day],
    [scoreFromTo(before?.total, after?.total)],
    [tierFromTo(before, after)],
    [whatMoved(event)],
    [sourceOf(event)],
    [authorsOf(event) || NOTHING],
    [event.commit ? oneLine(event.commit.subject) : NOTHING],
  ];
}
