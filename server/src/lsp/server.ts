import type { Connection, InitializeResult } from 'vscode-languageserver';
import { capabilitiesFor } from './protocol/capabilities.ts';
import { followDocuments } from './notifications/documents.ts';
import { followFiles } from './notifications/files.ts';
import { followFolders } from './notifications/folders.ts';
import { followSaves } from './notifications/saves.ts';
import { followSettings } from './notifications/settings.ts';
import { describe } from './log.ts';
import type { Platform } from './platform.ts';
import type { Reception } from './reception.ts';
import { answerDiagnostics } from './requests/diagnostics.ts';
import { Session } from './session.ts';

/** What the first findings need. */
const parts = [
  followDocuments,
  followFiles,
  followFolders,
  followSaves,
  followSettings,
  answerDiagnostics,
] as const;

/** Has a connection served whose messages come by way of a reception. It listens once the caller lets it. */
export function serve(connection: Connection, reception: Reception, platform: Platform): void {
  connection.onInitialize((params): InitializeResult => {
    const session = new Session(connection, platform, params);
    for (const part of parts) part(session);
    reception.staff(
      async () => (await import('./answers.ts')).answerEverything(session),
      (error) => session.log.error(`answers could not be loaded: ${describe(error)}`),
    );
    connection.onInitialized(() => session.begin());
    connection.onShutdown(() => session.end());
    return {
      serverInfo: { name: 'plans-as-code', version: platform.version },
      capabilities: capabilitiesFor(session.features),
    };
  });
}
