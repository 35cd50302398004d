/** The language server as a process of Node: `--stdio` or `--node-ipc`. */
import { Console } from 'node:console';
import process from 'node:process';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import manifest from '../../../package.json' with { type: 'json' };
import { describe } from '../lsp/log.ts';
import { Reception } from '../lsp/reception.ts';
import { serve } from '../lsp/server.ts';
import { csvTables } from './csv-tables.ts';
import { disk } from './disk.ts';
import { expectManyFiles, staySmall, tidyUp } from './memory.ts';
import { gitHistory } from './git-history.ts';
import { timers, today } from './time.ts';
import { wholeMessages } from './whole-messages.ts';

const usage = `plans language server ${manifest.version}

Usage: server.js --stdio | --node-ipc

  --stdio      speak the Language Server Protocol on standard input and output
  --node-ipc   speak it over the channel of the Node process that started this one
  --version    print the version
`;

function main(): void {
  const options = process.argv.slice(2);
  if (options.includes('--version')) {
    process.stdout.write(`${manifest.version}\n`);
    return;
  }
  if (
    !options.some((option) => ['--stdio', '--node-ipc'].includes(option) || /^--(socket|pipe)\b/.test(option))
  ) {
    process.stderr.write(usage);
    process.exitCode = 2;
    return;
  }
  expectManyFiles();
  staySmall();
  const reception = new Reception();
  const strategy = { messageStrategy: reception };
  const connection = options.includes('--stdio')
    ? createConnection(ProposedFeatures.all, process.stdin, protocolOutput(), strategy)
    : createConnection(ProposedFeatures.all, strategy);
  const survive = (error: unknown): void =>
    connection.console.error(`an error that nobody expected: ${describe(error)}`);
  process.on('uncaughtException', survive);
  process.on('unhandledRejection', survive);
  // The process that started this one has gone, and with it whoever could read an answer.
  process.on('disconnect', () => process.exit(0));
  serve(connection, reception, {
    files: disk,
    history: gitHistory,
    tables: csvTables,
    timers,
    today,
    tidyUp,
    version: manifest.version,
  });
  connection.listen();
}

/** Standard output, which is for the protocol alone: what a package may print goes where logs go. */
function protocolOutput(): NodeJS.WritableStream {
  globalThis.console = new Console(process.stderr);
  return wholeMessages(process.stdout);
}

main();
