/** README.md as it stands in the package: VS Code shows it there on a page that can load nothing beside it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rulePageUrl } from '../../server/src/render/links.ts';

/** Markdown with its local pictures in it, and the pages of rules where the project publishes them. */
export function selfContained(markdown: string, folder: string): string {
  return markdown
    .replaceAll(/(!\[[^\]]*\])\(([\w/-]+\.png)\)/g, (_match, words: string, file: string) => {
      const picture = readFileSync(path.join(folder, file)).toString('base64');
      return `${words}(data:image/png;base64,${picture})`;
    })
    .replaceAll(
      /\]\(server\/src\/rules\/[a-z-]+\/([a-z0-9-]+)\.md\)/g,
      (_match, id: string) => `](${rulePageUrl(id)})`,
    );
}
