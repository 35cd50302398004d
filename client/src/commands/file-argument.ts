import * as vscode from 'vscode';
import { kindOfFile, type FileKind } from '../files.ts';

/**
 * The file a command is about. Menus hand over a Uri, lenses and hovers a string, the palette nothing: then it is the
 * active editor's file. Undefined when that is not of the wanted kind.
 */
export function fileOf(argument: unknown, ...wanted: readonly FileKind[]): vscode.Uri | undefined {
  const uri =
    argument instanceof vscode.Uri
      ? argument
      : typeof argument === 'string'
        ? vscode.Uri.parse(argument)
        : vscode.window.activeTextEditor?.document.uri;
  const kind = uri && kindOfFile(uri);
  return kind !== undefined && wanted.includes(kind) ? uri : undefined;
}
