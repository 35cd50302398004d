import * as vscode from 'vscode';
import type { PanelItem } from '../protocol.ts';

const pictures: Readonly<Record<string, string>> = {
  portfolio: 'briefcase',
  below: 'circle-slash',
  open: 'question',
  unscored: 'circle-outline',
  candidate: 'eye',
  exited: 'sign-out',
  owner: 'account',
  segment: 'tag',
  'senior-review': 'comment-discussion',
  'mentor-review': 'mortar-board',
  'progress-review': 'graph-line',
  'list-review': 'checklist',
  action: 'tasklist',
  'next-move': 'arrow-right',
  objective: 'target',
  risk: 'flame',
  override: 'lock',
  corrective: 'tools',
  horizon: 'milestone',
  rest: 'ellipsis',
};

const stars: Readonly<Record<string, string>> = {
  best: 'star-full',
  second: 'star-half',
  other: 'star-empty',
};
const days: Readonly<Record<string, string>> = { overdue: 'warning', week: 'clock', later: 'calendar' };

/** Colours that every theme has, so that the icons suit whichever is chosen. */
const colours: Readonly<Record<string, string>> = {
  overdue: 'list.warningForeground',
  best: 'charts.yellow',
  second: 'charts.blue',
};

export function iconOf({ sign, tone = '' }: PanelItem): vscode.ThemeIcon {
  const picture =
    sign === 'tier'
      ? (stars[tone] ?? 'star-empty')
      : sign === 'due'
        ? (days[tone] ?? 'calendar')
        : pictures[sign];
  const colour = colours[tone];
  return new vscode.ThemeIcon(
    picture ?? 'circle-outline',
    colour === undefined ? undefined : new vscode.ThemeColor(colour),
  );
}
