import type { AddHelpTextContext } from 'commander';

/** What is printed below the options of a command, with its sentences broken where the terminal ends; indented lines stay. */
export function helpText(text: string): (context: AddHelpTextContext) => string {
  return ({ command, error }) => {
    const terminal = command.configureOutput();
    const columns = (error ? terminal.getErrHelpWidth?.() : terminal.getOutHelpWidth?.()) ?? 100;
    const help = command.createHelp();
    return text.replace(/^\S.*(?:\n\S.*)*$/gm, (lines) => help.boxWrap(lines.replaceAll('\n', ' '), columns));
  };
}
