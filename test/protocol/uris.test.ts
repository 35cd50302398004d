import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Uris } from '../../server/src/lsp/protocol/uris.ts';

describe('URIs', () => {
  const same = (...spellings: readonly string[]): void => {
    const names = spellings.map((spelling) => new Uris().fileOf(spelling));
    assert.ok(names[0]);
    assert.deepEqual(new Set(names).size, 1, names.join(' · '));
  };

  it('that mean the same file have one name', () => {
    same(
      'file:///home/ana/a.plan.yaml',
      'FILE:///home/ana/a.plan.yaml',
      'file://localhost/home/%61na/a%2Eplan.yaml',
    );
    same('file:///c%3A/Plans/a.plan.yaml', 'file:///C:/Plans/a.plan.yaml', 'file:///c:/Plans/a.plan.yaml');
    same('file:///home/ana', 'file:///home/ana/');
    same('file://server/share/a.plan.yaml', 'file://server/share/%61.plan.yaml');
  });

  it('that mean other files have other names', () => {
    const uris = new Uris();
    assert.notEqual(uris.fileOf('file:///home/a.plan.yaml'), uris.fileOf('file:///home/A.plan.yaml'));
    assert.notEqual(uris.fileOf('file:///home/a%2520b.yaml'), uris.fileOf('file:///home/a%20b.yaml'));
  });

  it('that name no file have no name', () => {
    const uris = new Uris();
    for (const odd of [
      '',
      'a.plan.yaml',
      'untitled:Untitled-1',
      'git:/a.plan.yaml?{}',
      'file:///a.plan.yaml?ref=main',
      'file:///a#b',
      'file:///a%2Fb',
      7,
      null,
    ]) {
      assert.equal(uris.fileOf(odd), undefined, String(odd));
    }
  });

  it('with an encoding that cannot be read keep it', () => {
    const uris = new Uris();
    assert.equal(
      uris.fileOf('file:///home/%zz/%E0%A4%A/a.plan.yaml'),
      'file:///home/%zz/%E0%A4%A/a.plan.yaml',
    );
  });

  it('go back to the client as it spelt them', () => {
    for (const uri of [
      'file:///C:/Plans/a b.plan.yaml',
      'file:///c%3A/Plans/%61.plan.yaml',
      'vscode-vfs://github/o/r/a.plan.yaml',
    ]) {
      const uris = new Uris();
      assert.equal(uris.uriOf(uris.fileOf(uri) ?? ''), uri);
    }
  });

  it('of files the client has not named continue its spelling of the folder', () => {
    const uris = new Uris();
    const folder = uris.fileOf('file:///C:/Key%20accounts/');
    assert.equal(
      uris.uriOf(`${folder}/plans/Söhne (neu).plan.yaml`),
      'file:///C:/Key%20accounts/plans/S%C3%B6hne%20%28neu%29.plan.yaml',
    );
  });

  it('are spelt as VS Code does where the client has said nothing', () => {
    assert.equal(new Uris().uriOf('file:///c:/a b/#1.plan.yaml'), 'file:///c%3A/a%20b/%231.plan.yaml');
  });

  it('can be replaced by the path from a folder', () => {
    const uris = new Uris();
    for (const [file, path] of [
      ['file:///c:/emea/plans/a b.plan.yaml', '/plans/a%20b.plan.yaml'],
      ['file:///c:/emea/a.plan.yaml', '/a.plan.yaml'],
      ['file:///c:/emea-2/a.plan.yaml', '/../emea-2/a.plan.yaml'],
      ['file:///c:/a.plan.yaml', '/../a.plan.yaml'],
      ['file:///d:/a.plan.yaml', '/../../d%3A/a.plan.yaml'],
      ['file://server/emea/a.plan.yaml', undefined],
      ['vscode-vfs://c/emea/a.plan.yaml', undefined],
    ] as const) {
      assert.equal(uris.pathFrom('file:///c:/emea', file), path);
    }
    assert.equal(uris.pathFrom('file://', 'file:///a.plan.yaml'), '/a.plan.yaml');
  });

  it('survive the way there and back, whatever a file is called', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 4 }),
        (parts) => {
          const path = parts.map((part) => part.replace(/[/\\\0]/g, '_').replace(/^\.+$/, '_'));
          const name = `file:///home/${path.join('/')}`;
          const uris = new Uris();
          assert.equal(uris.fileOf(uris.uriOf(name)), name.replace(/\/+$/, ''));
        },
      ),
    );
  });
});
