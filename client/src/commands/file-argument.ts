import * as vscode from 'vscode';
import { kindOfFile, type FileKind } from '../files.ts';

/**
 * The file a command is about. Menus hand over a Uri, rows of a view themselves, lenses and hovers a string, the palette nothing:
 * then it is the active editor's file. Undefined when that is not of the wanted kind.
 */
export function fileOf(argument: unknown, ...wanted: readonly FileKind[]): vscode.Uri | undefined {
  const uri = uriIn(argument) ?? vscode.window.activeTextEditor?.document.uri;
  const kind = uri && kindOfFile(uri);
  return kind !== undefined && wanted.includes(kind) ? uri : undefined;
}

function uriIn(argument: unknown): vscode.Uri | undefined {
  if (argument instanceof vscode.Uri) return argument;
  if (typeof argument === 'string') return vscode.Uri.parse(argument);
  if (typeof argument !== 'object' || argument === null || !('uri' in argument)) return undefined;
  return typeof argument.uri === 'string' ? vscode.Uri.parse(argument.uri) : undefined;
}
