import { heeding } from '../answering.ts';
import { TrustGranted } from '../protocol/custom-protocol.ts';
import type { Session } from '../session.ts';

/** Follows the person's settings, and whether they trust what is in the folder. */
export function followSettings(session: Session): void {
  const { connection, log } = session;
  connection.onDidChangeConfiguration(
    heeding(log, 'workspace/didChangeConfiguration', ({ settings }) =>
      session.relearnSettings((settings as { readonly plans?: unknown } | null | undefined)?.plans),
    ),
  );
  connection.onNotification(
    TrustGranted,
    heeding<void>(log, TrustGranted.method, () => session.trust()),
  );
}
