/** What a runner of GitHub does around an action: files, variables, and the commands it takes out of the log. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectRoot } from '../command-line/plans.ts';

export interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

export const actionFile = parse(readFileSync(join(projectRoot, 'action.yml'), 'utf8')) as ActionFile;

export interface ActionRun {
  readonly code: number;
  readonly log: string;
  /** What the runner takes for commands, such as `::error::…`. */
  readonly commands: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

export interface Surroundings {
  /** What is checked out. */
  readonly workspace: string;
  /** Of the interface of GitHub. */
  readonly api: string;
  readonly event: object;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Where the action was unpacked. */
  readonly action?: string;
}

export const TOKEN = 'ghs_0123456789';

/** Runs the built action as a step of a workflow. */
export async function runAction({
  workspace,
  api,
  event,
  inputs = {},
  action = projectRoot,
}: Surroundings): Promise<ActionRun> {
  const folder = mkdtempSync(join(tmpdir(), 'plans-runner-'));
  const file = (name: string, text = ''): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  for (const name of Object.keys(inputs)) assert.ok(name in actionFile.inputs, `there is no input "${name}"`);
  const given = Object.entries(actionFile.inputs).map(([name, { default: value = '' }]) => {
    const standard = value.replace('${{ github.token }}', TOKEN);
    const written = inputs[name] ?? standard;
    return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, written] as const;
  });
  const files = {
    output: file('output'),
    summary: file('summary'),
    event: file('event', JSON.stringify(event)),
  };
  const env = {
    ...Object.fromEntries(given),
    PATH: process.env['PATH'],
    HOME: folder,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: 'acme/plans',
    GITHUB_SERVER_URL: 'https://git.example',
    GITHUB_API_URL: api,
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_RUN_ID: '77',
    GITHUB_EVENT_PATH: files.event,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    RUNNER_TEMP: folder,
  };
  try {
    const { code, log } = await new Promise<Pick<ActionRun, 'code' | 'log'>>((resolve) => {
      const options = { cwd: workspace, env, timeout: 60_000, maxBuffer: 64 * 1024 * 1024 };
      execFile(process.execPath, [join(action, actionFile.runs.main)], options, (error, out, errors) =>
        resolve({ code: error ? Number(error.code ?? 1) : 0, log: out + errors }),
      );
    });
    const outputs = outputsIn(readFileSync(files.output, 'utf8'));
    const review = outputs['review-file'];
    return {
      code,
      log,
      commands: commandsIn(log),
      outputs: { ...outputs, ...(review && { review: readFileSync(review, 'utf8') }) },
      summary: readFileSync(files.summary, 'utf8'),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `name<<end`, the value, `end`: as often as there are outputs. */
function outputsIn(text: string): Record<string, string> {
  const found = text.matchAll(/^(?<name>[\w-]+)<<(?<end>\S+)\n(?<value>[^]*?)\n\k<end>$/gm);
  return Object.fromEntries(
    [...found].map(({ groups }): [string, string] => [groups?.['name'] ?? '', groups?.['value'] ?? '']),
  );
}

/** Between "stop-commands" and its token nothing counts. */
function commandsIn(log: string): readonly string[] {
  let token: string | undefined;
  return log.split('\n').filter((line) => {
    if (token !== undefined) {
      if (line === `::${token}::`) token = undefined;
      return false;
    }
    token = /^::stop-commands::(.+)$/.exec(line)?.[1];
    return token === undefined && /^\s*::[a-z-]+[ :]/.test(line);
  });
}
