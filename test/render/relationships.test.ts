import assert from 'node:assert/strict';
import { hoverIn } from './subject.ts';

const portfolio = `#- /portfolio.yaml
title: Northern yards
`;

function hoverOver(stakeholders: string, more = ''): string {
  const plan = `#- /plans/acme.plan.yaml
id: acme
owner: ana
account: { name: Acme AG }
team: { sponsor: vic, members: [{ person: ana }] }
${stakeholders}${more}`;
  return hoverIn(portfolio + plan.replace('stakeholders:', '‸stakeholders:')) ?? '';
}

const people = `stakeholders:
  - { id: a, name: Rita Holm, site: Kiel, level: board, influence: 5, stance: opponent }
  - { id: b, name: Jan *Boss* Voss, site: Kiel, level: foreman, influence: 3, relationships: [{ owner: ana, strength: 3 }, { owner: vic, strength: 1 }] }
  - { id: c, name: Uwe Rix, site: Husum, level: foreman, influence: 2, relationships: [{ owner: ana, strength: 4 }] }
  - { id: d, name: Pia Falk, site: Husum }
`;

describe('hover on the stakeholders of a plan', () => {
  const markdown = hoverOver(people, 'opportunities: [{ id: o1, unit: Büsum }]\n');

  it('says how much of the influence is reached, and who is not', () => {
    assert.match(markdown, /^\*\*4 stakeholders, 3 relationships\*\*/);
    assert.match(
      markdown,
      /- \*\*Relationship coverage\*\*: 50 % of the influence; not reached: Rita Holm \(influence 5\)\n/,
    );
  });

  it('says how dense the relationships are, and who holds them', () => {
    assert.match(
      markdown,
      /- \*\*Relationship density\*\*: 37\.5 %: 3 of the 8 that 2 of us could have with 4 of them\n/,
    );
    assert.match(markdown, /- \*\*Single-threaded\*\*: yes; working relationships: ana 2\n/);
  });

  it('names opponents with whom nobody has a next move', () => {
    assert.match(markdown, /- \*\*Opponents without a next move\*\*: 1: Rita Holm\n/);
  });

  it('shows the map, with the places where nobody is known', () => {
    assert.match(markdown, /- \*\*Unmapped levels × sites\*\*: 3 of 6\n/);
    assert.ok(
      markdown.includes(
        [
          '| Site | board | foreman |',
          '| :-- | :-- | :-- |',
          '| Kiel | 1 | 1, regular |',
          '| Husum | – | 1, deep |',
          '| Büsum (for o1) | – | – |',
        ].join('\n'),
      ),
      markdown,
    );
    assert.match(markdown, /1 person is not on the map: without a level, or without a site or unit\./);
  });

  it('shows what users wrote as they wrote it', () => {
    const strange = hoverOver(
      'stakeholders: [{ id: a, name: "*x*", site: "a|b", level: "<b>", influence: 4 }]\n',
    );
    assert.match(strange, /\\\*x\\\* \(influence 4\)/);
    assert.match(strange, /\| Site \| \\<b\\> \|/);
    assert.match(strange, /\| a\\\|b \| 1 \|/);
  });

  it('keeps to a size that can be read, and says what it leaves out', () => {
    const many = Array.from(
      { length: 20 },
      (_, i) => `  - { id: s${i}, name: N${i}, site: Site ${i}, level: Level ${i}, influence: 1 }`,
    );
    const wide = hoverOver(`stakeholders:\n${many.join('\n')}\n`);
    assert.match(wide, /not reached: N0 .*, N4 \(influence 1\) and 15 more\n/);
    assert.match(wide, /Not shown: 8 more sites and 14 more levels\./);
    assert.doesNotMatch(wide, /Site 12/);
  });

  it('gives the reason where a figure cannot be computed', () => {
    const bare = hoverOver('stakeholders: [{ id: a }]\n');
    assert.match(bare, /\*\*Relationship coverage\*\*: – \(no stakeholder has an influence\)/);
    assert.match(bare, /\*\*Single-threaded\*\*: – \(there is no working relationship\)/);
    assert.doesNotMatch(bare, /\| Site/);
  });

  it('leaves an empty list to the words of the schema', () => {
    assert.match(hoverOver('stakeholders: []\n'), /The people at the customer who decide/);
    assert.doesNotMatch(hoverOver('stakeholders: []\n'), /coverage/);
  });
});
