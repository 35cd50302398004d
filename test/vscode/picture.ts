/**
 * Installs the packaged extension as a person would, walks around in it and saves pictures in out/pictures. Fails when
 * something that should be seen is not: what only the window shows is tested here.
 */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { picturesDirectory, projectRoot } from './places.ts';
import { SetupError, setUp } from './setup.ts';
import { asksThePortfolio } from './walks/asks-the-portfolio.ts';
import { beginsWithNothing } from './walks/begins-with-nothing.ts';
import { coloursInThemes } from './walks/colours-in-themes.ts';
import { doesEverydayWork } from './walks/does-everyday-work.ts';
import { losesItsServer } from './walks/loses-its-server.ts';
import { looksAtViews } from './walks/looks-at-views.ts';
import { looksAround } from './walks/looks-around.ts';
import { opensInThemes } from './walks/opens-in-themes.ts';
import { posesForReadme } from './walks/poses-for-readme.ts';
import { reviewsChanges } from './walks/reviews-changes.ts';
import { speaksGerman } from './walks/speaks-german.ts';
import { takesFirstSteps } from './walks/takes-first-steps.ts';
import { trustsTheFolder } from './walks/trusts-the-folder.ts';
import { usesOnlyKeys } from './walks/uses-only-keys.ts';

try {
  setUp();
  rmSync(path.join(picturesDirectory, 'failure.png'), { force: true });
  execFileSync('npm', ['run', '--silent', 'package'], {
    cwd: projectRoot,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const vsix = path.join(projectRoot, 'out', 'plans-as-code.vsix');
  for (const walk of [
    opensInThemes,
    coloursInThemes,
    looksAtViews,
    doesEverydayWork,
    looksAround,
    asksThePortfolio,
    reviewsChanges,
    takesFirstSteps,
    speaksGerman,
    usesOnlyKeys,
    beginsWithNothing,
    trustsTheFolder,
    losesItsServer,
    posesForReadme,
  ]) {
    console.log(walk.name);
    await walk(vsix).catch(async (error: unknown) => {
      // Nobody waits for a browser in exactly the way a walk does: what fails twice is a fault.
      console.error(error);
      console.log(`${walk.name}, once more`);
      await walk(vsix);
    });
  }
  console.log(`The pictures are in ${path.relative(process.cwd(), picturesDirectory)}.`);
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
  process.exitCode = 1;
}
