import assert from 'node:assert/strict';
import type { YamlLines } from '../../server/src/syntax/edit.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import { append, set, turn } from './changes.ts';

describe('a value set', () => {
  turn([
    [
      'takes the place of another',
      set('status', 'exited'),
      'status: active # for now\n',
      'status: exited # for now\n',
    ],
    [
      'keeps its quotes to itself',
      set('title', '"B: C"'),
      "title: 'A' # old\nid: x\n",
      'title: "B: C" # old\nid: x\n',
    ],
    ['is put behind an empty key', set('owner', 'ana'), 'owner:\nid: x\n', 'owner: ana\nid: x\n'],
    ['is put before a comment', set('owner', 'ana'), 'owner: # who?\nid: x\n', 'owner: ana # who?\nid: x\n'],
    ['leaves no blanks behind', set('owner', 'ana'), 'owner:  \nid: x\n', 'owner: ana\nid: x\n'],
    [
      'is put behind an anchor',
      set('owner', 'ana'),
      'owner: &who\nmentor: *who\n',
      'owner: &who ana\nmentor: *who\n',
    ],
    [
      'takes the place of an alias',
      set('mentor', 'lee'),
      'owner: &a ana\nmentor: *a\n',
      'owner: &a ana\nmentor: lee\n',
    ],
    [
      'takes the place of a text block',
      set('notes', 'none'),
      'notes: |\n  one\n\n  two\n\nid: x\n',
      'notes: none\n\nid: x\n',
    ],
    [
      'is added to a map',
      set('horizon.end', '2028-12-31'),
      'horizon:\n  start: 2026-01-01 # Thursday\nid: x\n',
      'horizon:\n  start: 2026-01-01 # Thursday\n  end: 2028-12-31\nid: x\n',
    ],
    [
      'is added behind a text block',
      set('owner', 'ana'),
      'id: x\nnotes: |\n  one\n',
      'id: x\nnotes: |\n  one\nowner: ana\n',
    ],
    [
      'is added behind an empty key',
      set('owner', 'ana'),
      'id: x\nstatus: # later\n',
      'id: x\nstatus: # later\nowner: ana\n',
    ],
    [
      'is added to a map in braces',
      set('horizon.end', '2028-12-31'),
      'horizon: { start: 2026-01-01 } # now\n',
      'horizon: { start: 2026-01-01, end: 2028-12-31 } # now\n',
    ],
    ['is added to empty braces', set('tier.assigned', 'gold'), 'tier: {}\n', 'tier: { assigned: gold }\n'],
    [
      'is added to braces with a comment',
      set('tier.assigned', 'gold'),
      'tier: { # none yet\n  }\n',
      'tier: { assigned: gold # none yet\n  }\n',
    ],
    [
      'is added behind an empty key in braces',
      set('tier.since', '2026-01-15'),
      'tier: { assigned: }\n',
      'tier: { assigned:, since: 2026-01-15 }\n',
    ],
    [
      'fills an empty key in braces',
      set('tier.assigned', 'gold'),
      'tier: { assigned:, since: 2026-01-15 }\n',
      'tier: { assigned: gold, since: 2026-01-15 }\n',
    ],
    [
      'fills a key without a colon in braces',
      set('tier.assigned', 'gold'),
      'tier: { assigned }\n',
      'tier: { assigned: gold }\n',
    ],
    [
      'is added on a line of its own where the others have one',
      set('horizon.note', 'long'),
      'horizon: {\n  start: 2026-01-01, # first\n  end: 2028-12-31 # last\n}\n',
      'horizon: {\n  start: 2026-01-01, # first\n  end: 2028-12-31, # last\n  note: long\n}\n',
    ],
    [
      'is indented with tabs where the others are',
      set('horizon.end', '2028-12-31'),
      '{\n\t"id": "x",\n\t"horizon": {\n\t\t"start": "2026-01-01"\n\t}\n}\n',
      '{\n\t"id": "x",\n\t"horizon": {\n\t\t"start": "2026-01-01",\n\t\tend: 2028-12-31\n\t}\n}\n',
    ],
    [
      'follows a comma at the end',
      set('horizon.note', 'long'),
      'horizon: {\n  start: 2026-01-01,\n}\n',
      'horizon: {\n  start: 2026-01-01,\n  note: long,\n}\n',
    ],
    [
      'stands below the question mark that announces a key',
      set('tier.since', '2026-01-15'),
      'tier:\n  ? assigned\nid: x\n',
      'tier:\n  ? assigned\n  since: 2026-01-15\nid: x\n',
    ],
    [
      'fills a key that a question mark announces',
      set('tier.assigned', 'gold'),
      'tier:\n  ? assigned\nid: x\n',
      'tier:\n  ? assigned\n  : gold\nid: x\n',
    ],
    ['makes the map above it', set('tier.assigned', 'gold'), 'id: x\n', 'id: x\ntier: { assigned: gold }\n'],
    [
      'makes all maps above it',
      set('tier.override.expires', '2026-12-31'),
      'id: x\n',
      'id: x\ntier: { override: { expires: 2026-12-31 } }\n',
    ],
    [
      'makes the map of an empty key',
      set('tier.assigned', 'gold'),
      'tier:\nid: x\n',
      'tier: { assigned: gold }\nid: x\n',
    ],
    [
      'is added to an item',
      set('actions.0.due', '2026-12-15'),
      'actions:\n  - id: a1\n  - id: a2\n',
      'actions:\n  - id: a1\n    due: 2026-12-15\n  - id: a2\n',
    ],
    [
      'is added to an item in the column of its key',
      set('actions.0.due', '2026-12-15'),
      'actions:\n- id: a1\nid: x\n',
      'actions:\n- id: a1\n  due: 2026-12-15\nid: x\n',
    ],
    [
      'takes the place of an item',
      set('topics.1', 'risk'),
      'topics: [plan, progress]\n',
      'topics: [plan, risk]\n',
    ],
    [
      'fills an empty item',
      set('topics.0', 'risk'),
      'topics:\n  -\n  - plan\n',
      'topics:\n  - risk\n  - plan\n',
    ],
    ['starts an empty file', set('id', 'acme'), '', 'id: acme\n'],
    ['starts a file of comments', set('id', 'acme'), '# Acme', '# Acme\nid: acme\n'],
    [
      'gets quotes where braces would cut it',
      set('account.name', 'Acme, Inc.'),
      'account: { parent: x }\n',
      'account: { parent: x, name: "Acme, Inc." }\n',
    ],
    [
      'has its key in quotes where it must',
      set('anchors.a: b', 'x'),
      'anchors:\n  1: y\n',
      'anchors:\n  1: y\n  "a: b": x\n',
    ],
  ]);

  it('is not written where something else than a map stands above it', () => {
    for (const [text, path] of [
      ['tier: gold\n', 'tier.assigned'],
      ['tier: [gold]\n', 'tier.assigned'],
      ['topics: [plan]\n', 'topics.4'],
      ['- id: x\n', 'owner'],
      ['id: \0\n', 'owner'],
    ] as const)
      assert.deepEqual(set(path, 'x')(parse(text)), []);
  });
});

describe('a value of several lines', () => {
  const review: YamlLines = ['date: 2026-11-20', 'kind: senior'];
  turn([
    [
      'is added below its key',
      set('review', ...review),
      'id: x\n',
      'id: x\nreview:\n  date: 2026-11-20\n  kind: senior\n',
    ],
    [
      'is put below an empty key',
      set('review', ...review),
      'review: # soon\nid: x\n',
      'review: # soon\n  date: 2026-11-20\n  kind: senior\nid: x\n',
    ],
    [
      'takes the place of a word',
      set('review', ...review),
      'review: none # yet\nid: x\n',
      'review: # yet\n  date: 2026-11-20\n  kind: senior\nid: x\n',
    ],
    [
      'takes the place of a map',
      set('review', ...review),
      'review:\n    date: 2026-01-01\nid: x\n',
      'review:\n    date: 2026-11-20\n    kind: senior\nid: x\n',
    ],
    [
      'takes the place of a list in the column of its key',
      set('review', ...review),
      'review:\n- none\nid: x\n',
      'review:\n  date: 2026-11-20\n  kind: senior\nid: x\n',
    ],
    [
      'gives way to a single line',
      set('review', 'none'),
      'review: # soon\n  date: 2026-11-20\n  kind: senior\nid: x\n',
      'review: none # soon\nid: x\n',
    ],
    [
      'stands in braces inside braces',
      set('x-all.review', ...review),
      'x-all: { a: 1 }\n',
      'x-all: { a: 1, review: { date: 2026-11-20, kind: senior } }\n',
    ],
    [
      'stands in brackets inside braces',
      set('x-all.topics', '- plan', '- "a, b"'),
      'x-all: { a: 1 }\n',
      'x-all: { a: 1, topics: [plan, "a, b"] }\n',
    ],
    [
      'may be deep',
      set('x-all.last.review', ...review),
      'id: x\n',
      'id: x\nx-all:\n  last:\n    review:\n      date: 2026-11-20\n      kind: senior\n',
    ],
  ]);
});

describe('an item appended', () => {
  const action: YamlLines = ['id: a3', 'title: Meet the CFO'];
  turn([
    [
      'follows the last',
      append('topics', 'risk'),
      'topics:\n  - plan\n  - progress # always\nid: x\n',
      'topics:\n  - plan\n  - progress # always\n  - risk\nid: x\n',
    ],
    [
      'follows the last in the column of the key',
      append('actions', ...action),
      'actions:\n- id: a1\n  title: Audit\n',
      'actions:\n- id: a1\n  title: Audit\n- id: a3\n  title: Meet the CFO\n',
    ],
    [
      'follows a text block',
      append('notes', 'two'),
      'notes:\n  - |\n    one\n\nid: x\n',
      'notes:\n  - |\n    one\n  - two\n\nid: x\n',
    ],
    [
      'follows an empty item',
      append('topics', 'risk'),
      'topics:\n  - plan\n  -\n',
      'topics:\n  - plan\n  -\n  - risk\n',
    ],
    [
      'follows an item with dashes and an anchor',
      append('topics', 'risk'),
      'topics:\n  - &a-b on-time - or not\n',
      'topics:\n  - &a-b on-time - or not\n  - risk\n',
    ],
    [
      'follows the last in brackets',
      append('topics', 'risk'),
      'topics: [plan, progress] # all\n',
      'topics: [plan, progress, risk] # all\n',
    ],
    [
      'stands in braces in brackets',
      append('actions', ...action),
      'actions: [{ id: a1 }]\n',
      'actions: [{ id: a1 }, { id: a3, title: Meet the CFO }]\n',
    ],
    [
      'has its own line in brackets where the others have',
      append('topics', 'risk'),
      'topics: [\n  plan, # first\n  progress # then\n]\n',
      'topics: [\n  plan, # first\n  progress, # then\n  risk\n]\n',
    ],
    [
      'has its own line behind tabs where the others have',
      append('topics', 'risk'),
      '{ topics: [\n\tplan,\n\tprogress\n] }\n',
      '{ topics: [\n\tplan,\n\tprogress,\n\trisk\n] }\n',
    ],
    [
      'has its own line before a bracket on the last',
      append('topics', 'risk'),
      'topics: [\n  plan,\n  progress ]\n',
      'topics: [\n  plan,\n  progress,\n  risk ]\n',
    ],
    ['makes the list', append('topics', 'risk'), 'id: x\n', 'id: x\ntopics: [risk]\n'],
    [
      'makes the list of an empty key',
      append('actions', ...action),
      'actions:\nid: x\n',
      'actions:\n  - id: a3\n    title: Meet the CFO\nid: x\n',
    ],
    [
      'takes the place of empty brackets',
      append('actions', ...action),
      'actions: [] # none\nid: x\n',
      'actions: # none\n  - id: a3\n    title: Meet the CFO\nid: x\n',
    ],
    [
      'gets quotes where brackets would cut it',
      append('topics', 'plan, progress'),
      'id: x\n',
      'id: x\ntopics: ["plan, progress"]\n',
    ],
  ]);
});
