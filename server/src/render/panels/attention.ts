import type { AttentionGroup, AttentionItem, Nearness } from '../../analysis/features/attention.ts';
import type { Obligation } from '../../analysis/features/calendar.ts';
import type { Day } from '../../base/day.ts';
import { personName } from '../calendar/obligation-words.ts';
import { toMarkdown } from '../markdown.ts';
import { paragraph, strong } from '../page.ts';
import { assignedOtherwise } from '../tier-words.ts';
import { capitalised, oneLine } from '../words.ts';
import type { PanelItem } from './item.ts';
import { english } from '../wording/english.ts';
import type { Wording } from '../wording/wording.ts';

/** So many of a group have rows; nobody reads on, and the rest comes up as these are settled. */
const MOST_SHOWN = 200;

/** What is overdue or falls due soon, as a tree. */
export function attentionItems(
  groups: readonly AttentionGroup[],
  days: number,
  asOf: Day,
  words: Wording = english,
): readonly PanelItem[] {
  const titles: Readonly<Record<Nearness, string>> = {
    overdue: words.panels.groups.overdue,
    week: words.panels.groups.week,
    later: words.panels.nextDays(days),
  };
  return groups.map(({ nearness, items }): PanelItem => {
    return {
      id: `group ${nearness}`,
      kind: 'group',
      label: titles[nearness],
      description: String(items.length),
      spoken: `${titles[nearness]}, ${words.panels.items(items.length)}`,
      sign: 'due',
      tone: nearness,
      can: [],
      children: [
        ...items.slice(0, MOST_SHOWN).map((item) => itemOf(item, nearness, asOf, words)),
        ...restOf(nearness, items.length - MOST_SHOWN, words),
      ],
    };
  });
}

function restOf(nearness: Nearness, more: number, words: Wording): readonly PanelItem[] {
  if (more <= 0) return [];
  const label = words.panels.more(more);
  const description = words.panels.choosePerson;
  return [
    {
      id: `rest ${nearness}`,
      kind: 'obligation',
      label,
      description,
      spoken: `${label}, ${description}`,
      sign: 'rest',
      can: [],
      children: [],
    },
  ];
}

function itemOf(
  { obligation, portfolio }: AttentionItem,
  nearness: Nearness,
  asOf: Day,
  words: Wording,
): PanelItem {
  const { kind, key, due, plan, path, responsible } = obligation;
  const who = oneLine(plan?.name ?? portfolio.title, 60);
  const file = plan?.file ?? portfolio.file;
  const what = oneLine(words.panels.obligation(obligation), 60);
  const when = due < asOf ? words.times.overdue(due, asOf) : words.times.day(due, asOf);
  const person =
    responsible === undefined ? words.panels.nobodyNamed : oneLine(personName(portfolio, responsible), 40);
  return {
    id: `${file ?? portfolio.root} ${kind} ${key}`,
    kind: 'obligation',
    label: who,
    // The row stands below a heading that says what is overdue, and there is little room.
    description: `${due < asOf ? words.times.stretch(due, asOf) : when} · ${what}`,
    spoken: `${who}, ${what}, ${when}, ${person}`,
    tooltip: toMarkdown({
      blocks: [
        paragraph(strong(capitalised(oneLine(words.panels.obligation(obligation), 200)))),
        paragraph(`${who} · ${words.times.due(due)}, ${when} · ${person}`),
        paragraph(words.panels.whatToDo(kind)),
      ],
    }),
    sign: kind,
    tone: nearness,
    ...(file !== undefined && { file, path }),
    can: [...(file === undefined ? [] : ['open']), ...settlingOf(obligation)],
    children: [],
  };
}

/** The command that settles it, where there is one. */
function settlingOf({ kind, plan }: Obligation): readonly string[] {
  switch (kind) {
    case 'senior-review':
    case 'mentor-review':
    case 'progress-review':
    case 'list-review':
      return ['record'];
    case 'override':
      return plan && assignedOtherwise(plan) !== undefined ? ['take-tier'] : [];
    default:
      return [];
  }
}
