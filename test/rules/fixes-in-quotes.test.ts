import assert from 'node:assert/strict';
import { fixesIn } from '../../server/src/analysis/features/fixes.ts';
import { applyEdits } from '../../server/src/syntax/edit.ts';
import { analyse } from '../support/analyse.ts';
import { parseWorkspace } from '../support/workspace.ts';

/** The file after the fix of one title, wherever it is offered. */
function after(text: string, file: string, title: string): string {
  const workspace = parseWorkspace(text);
  const snapshot = analyse(workspace);
  const offered = fixesIn(snapshot);
  const fix = snapshot.files
    .flatMap((each) => (snapshot.file(each)?.findings ?? []).flatMap((finding) => offered(each, finding)))
    .find((one) => one.title === title && one.file === file);
  assert.ok(fix, `"${title}" is not offered`);
  return applyEdits(workspace.files.get(file) ?? '', fix.edits);
}

const plan = '/plans/acme.plan.yaml';
const inJson = (rest: string): string =>
  `#- ${plan}\n{"id":"acme","owner":"ana","account":{"name":"Acme"},${rest}}\n`;

describe('a fix of something in quotes', () => {
  it('keeps a key apart from its value where no blank does', () => {
    assert.match(after(inJson('"statsu":"active"'), plan, 'Rename to "status"'), /,"status":"active"\}/);
    const criteria = '/core.criteria.yaml';
    const scoring = '{"type":"lookup","input":"account.wantsKeyStatus","points":{"acepted":100}}';
    const set = `#- ${criteria}\n{"id":"core","criteria":[{"id":"wish","weight":1,"scoring":${scoring}}]}\n`;
    assert.match(after(set, criteria, 'Change to "accepted"'), /"points":\{"accepted":100\}/);
  });

  it('keeps the quotes of names, words and days', () => {
    assert.match(after(inJson("'status': 'actve'"), plan, 'Change to "active"'), /'status': 'active'/);
    assert.match(
      after(inJson('"financials":{"asOf":"2026-9-30"}'), plan, 'Change to 2026-09-30'),
      /"asOf":"2026-09-30"/,
    );
    const people = '#- /portfolio.yaml\npeople: [{ id: anna }, { id: bert }]\n';
    assert.match(after(people + inJson('"status":"active"'), plan, 'Change to "anna"'), /"owner":"anna"/);
    const twice = '"risks":[{"id":"r1"},{"id":"r1"}]';
    assert.match(after(inJson(twice), plan, 'Change this one to "r2"'), /\{"id":"r2"\}/);
  });

  it('takes a number out of them', () => {
    const resources = '"resources":{"effortFte":"1.5"}';
    assert.match(after(inJson(resources), plan, 'Change to 1.5'), /"effortFte":1\.5\}/);
  });
});
