/** The GitHub Action: lints, says what a change means, and tells of both where people look. */
import { appendFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { endGroup, info, notice, setFailed, setOutput, startGroup, warning } from '@actions/core';
import { repositoryOf } from '../../../server/src/git/repository.ts';
import { Client, NoAnswer, Refused } from '../client.ts';
import { documentOf, fitted, type Parts } from '../document.ts';
import { stick } from '../sticky.ts';
import { commentsOn } from './comments.ts';
import { baseIn, changeOf, type Change } from './event.ts';
import { readInputs, type Inputs } from './inputs.ts';
import { NoResult, Reports, type Difference, type Findings } from './reports.ts';

/** The command line that was built with this. */
const program = fileURLToPath(new URL('../cli/plans.js', import.meta.url));

/** What GitHub takes: characters of a comment, bytes of a summary of which other steps want some too. */
const LONGEST_COMMENT = 65_000;
const LONGEST_SUMMARY = 250_000;

const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA, GITHUB_RUN_ID, GITHUB_EVENT_PATH } = process.env;
const repositoryAddress = `${GITHUB_SERVER_URL ?? ''}/${GITHUB_REPOSITORY ?? ''}`;
const workspace = process.env['GITHUB_WORKSPACE'] ?? process.cwd();

async function main(inputs: Inputs): Promise<void> {
  process.chdir(workspace);
  trust(workspace);
  const change = changeOf(GITHUB_EVENT_PATH);
  const revision = inputs.base ?? (change && (await baseIn(workspace, change)));
  const base =
    revision === undefined ? undefined : { revision, link: `${repositoryAddress}/blob/${GITHUB_SHA ?? ''}` };
  const reports = new Reports(program, inputs);
  const [findings, difference] = await Promise.all([
    reports.findings(base),
    base && reports.difference(base),
    inputs.sarif === undefined ? undefined : reports.sarif(inputs.sarif),
  ]);
  log(findings, reports.told, inputs);
  const parts = partsOf(findings, difference);
  summarise(parts);
  const address = await comment(parts, { inputs, change, findings, difference });
  tell({ inputs, reports, findings, difference, parts, address });
  if (findings.failed) setFailed(`plans: ${inShort(findings)}`);
}

/** In a container the files often belong to somebody else, and git will not read them; the runner brought them here. */
function trust(folder: string): void {
  const at = Number(process.env['GIT_CONFIG_COUNT'] ?? 0);
  process.env['GIT_CONFIG_COUNT'] = String(at + 1);
  process.env[`GIT_CONFIG_KEY_${at}`] = 'safe.directory';
  process.env[`GIT_CONFIG_VALUE_${at}`] = folder;
}

/** What stands in a plan must not be taken for a command to the runner, which reads the log. */
function log({ text, annotations }: Findings, told: readonly string[], inputs: Inputs): void {
  const token = randomUUID();
  startGroup('Findings');
  process.stdout.write(`::stop-commands::${token}\n${[text.trimEnd(), ...told].join('\n')}\n::${token}::\n`);
  endGroup();
  if (inputs.annotations) process.stdout.write(annotations);
}

function partsOf(findings: Findings, difference: Difference | undefined): Parts {
  const run = `${repositoryAddress}/actions/runs/${GITHUB_RUN_ID ?? ''}`;
  return {
    diff: difference?.markdown,
    findings: findings.markdown,
    summary: inShort(findings),
    footer: `<sub>[This run](${run})</sub>`,
  };
}

function inShort({ counts }: Findings): string {
  const words = { error: 'error', warning: 'warning', information: 'note' } as const;
  const found = (['error', 'warning', 'information'] as const).flatMap((severity) => {
    const count = counts[severity];
    return count === 0 ? [] : [`${count} ${words[severity]}${count === 1 ? '' : 's'}`];
  });
  return found.length === 0 ? 'No findings' : found.join(', ');
}

function summarise(parts: Parts): void {
  const file = process.env['GITHUB_STEP_SUMMARY'];
  // A character takes up to three bytes.
  if (file)
    appendFileSync(file, fitted(parts, LONGEST_SUMMARY, 'the file that the output "review-file" names'));
}

interface Said {
  readonly inputs: Inputs;
  readonly change: Change | undefined;
  readonly findings: Findings;
  readonly difference: Difference | undefined;
}

/** Gives the address of the comment, where there is one. That none could be written fails nothing. */
async function comment(
  parts: Parts,
  { inputs, change, findings, difference }: Said,
): Promise<string | undefined> {
  if (!inputs.comment || change?.pullRequest === undefined) return undefined;
  const client = new Client(process.env['GITHUB_API_URL'] ?? '', inputs.token, {
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
  });
  const { error, warning: warnings } = findings.counts;
  try {
    const { did, address } = await stick(commentsOn(client, GITHUB_REPOSITORY ?? '', change.pullRequest), {
      marker: inputs.marker,
      text: fitted(parts, LONGEST_COMMENT, 'the summary of the run'),
      silent: difference?.isByTimeAlone === true && error + warnings === 0,
    });
    info(`The comment on pull request #${change.pullRequest}: ${did}.`);
    return address;
  } catch (problem) {
    if (problem instanceof Refused)
      notice(`No comment is written: ${problem.message}. ${mayNotWrite(change)}`);
    else if (problem instanceof NoAnswer) warning(`No comment is written: ${problem.message}. ${ELSEWHERE}`);
    else throw problem;
    return undefined;
  }
}

const ELSEWHERE = 'What it would say is in the summary of the run.';

function mayNotWrite({ fromFork }: Change): string {
  const why = fromFork
    ? 'A pull request from a fork gets a token that may not write.'
    : 'The job needs "permissions: pull-requests: write".';
  return `${why} ${ELSEWHERE}`;
}

interface Results {
  readonly inputs: Inputs;
  readonly reports: Reports;
  readonly findings: Findings;
  readonly difference: Difference | undefined;
  readonly parts: Parts;
  readonly address: string | undefined;
}

/** What later steps can use. */
function tell({ inputs, reports, findings, difference, parts, address }: Results): void {
  const review = reports.file('review.md');
  appendFileSync(review, documentOf(parts));
  const outputs = {
    errors: findings.counts.error,
    warnings: findings.counts.warning,
    information: findings.counts.information,
    'changed-accounts': difference?.accounts ?? [],
    'tier-changes': difference?.tiers ?? [],
    'findings-file': findings.file,
    'diff-file': difference?.file ?? '',
    'review-file': review,
    sarif: inputs.sarif === undefined ? '' : path.resolve(inputs.sarif),
    'comment-url': address ?? '',
  };
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}

/** A clone that is cut off is the usual reason why nothing can be compared. */
async function inWords(error: unknown): Promise<string> {
  const message = error instanceof Error ? error.message : String(error);
  if (!(error instanceof NoResult)) return error instanceof Error ? (error.stack ?? message) : message;
  const repository = await repositoryOf(workspace);
  const isShallow = !('none' in repository) && repository.shallow;
  return isShallow
    ? `${message}\nThe clone is cut off: give actions/checkout "with: { fetch-depth: 0 }". Nothing is fetched by itself.`
    : message;
}

try {
  await main(readInputs());
} catch (error) {
  setFailed(await inWords(error));
}
