#!/usr/bin/env node
/**
 * Writes a Markdown file as the one note on the merge request that a pipeline runs for. It never fails a pipeline because of
 * GitLab, only when it is called wrongly.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { Client, NoAnswer, Refused } from '../client.ts';
import { markerOf, stick } from '../sticky.ts';
import { notesOn } from './notes.ts';

const usage = `Usage: plans-gitlab-note <file> [--key <name>] [--silent]

Writes <file>, in Markdown, as a note on the merge request of this pipeline, or brings the one up to date that is there.
  --key <name>   keeps a note of its own, where several jobs write one
  --silent       there is nothing to say: only a note that is there is brought up to date

It reads CI_API_V4_URL, CI_MERGE_REQUEST_PROJECT_ID and CI_MERGE_REQUEST_IID, which GitLab sets in pipelines of merge requests, and
PLANS_GITLAB_TOKEN, a project access token with the scope "api".
`;

/** What GitLab takes. */
const LONGEST = 1_000_000;

/** A line that begins with "/merge" or the like would be carried out, with the rights of the token. */
function withoutCommands(text: string): string {
  return text.replace(/^([ \t>]*)\/(?=[a-z])/gim, '$1\\/');
}

async function main(words: readonly string[]): Promise<number> {
  const asked = argumentsIn(words);
  // In a pipeline of a fork CI_PROJECT_ID is the fork, where a merge request with this number is another one.
  const { CI_API_V4_URL, CI_MERGE_REQUEST_PROJECT_ID: project, CI_MERGE_REQUEST_IID } = process.env;
  const { PLANS_GITLAB_TOKEN } = process.env;
  if (!asked) {
    process.stderr.write(usage);
    return 2;
  }
  if (!CI_API_V4_URL || !project || !CI_MERGE_REQUEST_IID) {
    say('this is no pipeline of a merge request: no note is written');
    return 0;
  }
  if (!PLANS_GITLAB_TOKEN) {
    say('PLANS_GITLAB_TOKEN is not set: no note is written');
    return 0;
  }
  const thread = notesOn(new Client(CI_API_V4_URL, PLANS_GITLAB_TOKEN), project, CI_MERGE_REQUEST_IID);
  const text = withoutCommands(readFileSync(asked.file, 'utf8')).slice(0, LONGEST - 1000);
  try {
    const { did } = await stick(thread, { marker: markerOf(asked.key), text, silent: asked.silent });
    say(`the note on merge request !${CI_MERGE_REQUEST_IID} was ${did}`);
  } catch (error) {
    if (!(error instanceof Refused || error instanceof NoAnswer)) throw error;
    say(`no note is written: ${error.message}`);
  }
  return 0;
}

interface Asked {
  readonly file: string;
  readonly key: string;
  readonly silent: boolean;
}

function argumentsIn(words: readonly string[]): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { key: { type: 'string', default: '' }, silent: { type: 'boolean', default: false } },
    });
    const [file, ...others] = positionals;
    return file === undefined || others.length > 0 ? undefined : { file, ...values };
  } catch {
    return undefined;
  }
}

function say(text: string): void {
  process.stdout.write(`plans-gitlab-note: ${text}\n`);
}

process.exitCode = await main(process.argv.slice(2));
