import assert from 'node:assert/strict';
import path from 'node:path';
import * as prettier from 'prettier';
import { projectRoot } from '../../scripts/build/bundles.ts';
import { sourceFiles } from './source-files.ts';

describe('the formatter', () => {
  it('looks at every file of the project', async () => {
    assert.ok(sourceFiles.length > 0);
    for (const file of sourceFiles) {
      const { ignored, inferredParser } = await prettier.getFileInfo(path.join(projectRoot, file), {
        ignorePath: path.join(projectRoot, '.prettierignore'),
      });
      assert.deepEqual({ ignored, inferredParser }, { ignored: false, inferredParser: 'typescript' }, file);
    }
  });

  it('finds what is laid out otherwise', async () => {
    const filepath = path.join(projectRoot, 'server/src/base/planted.ts');
    const options = { ...(await prettier.resolveConfig(filepath)), filepath };
    assert.equal(await prettier.check("export const word = 'gold';\n", options), true);
    assert.equal(await prettier.check('export const word = "gold"\n', options), false);
  });
});
