/** Questions a person answers one after the other. Each gives undefined where the person turns away. */
import * as vscode from 'vscode';
import type { Choice } from './protocol.ts';

interface Asking {
  readonly title: string;
  readonly placeholder?: string;
  /** From 1. */
  readonly step?: number;
  readonly steps?: number;
}

type Row = vscode.QuickPickItem & { readonly choice: Choice };

/** One of several. */
export async function pick(
  choices: readonly Choice[],
  { selected, ...asking }: Asking & { readonly selected?: string | undefined },
): Promise<Choice | undefined> {
  const box = boxOf(choices, asking);
  const active = box.items.find(({ choice }) => choice.value === selected);
  if (active) box.activeItems = [active];
  const [row] = await accepted(box, () => box.selectedItems);
  return row?.choice;
}

/** Any number of several; with those chosen beforehand that are likely. */
export async function pickSome(
  choices: readonly Choice[],
  { selected, ...asking }: Asking & { readonly selected: readonly string[] },
): Promise<readonly Choice[] | undefined> {
  const box = boxOf(choices, asking);
  box.canSelectMany = true;
  box.selectedItems = box.items.filter(({ choice }) => selected.includes(choice.value));
  let isAccepted = false;
  const rows = await accepted(box, () => {
    isAccepted = true;
    return box.selectedItems;
  });
  return isAccepted ? rows.map(({ choice }) => choice) : undefined;
}

/** A text; `check` says what is wrong with it. */
export async function text({
  title,
  message,
  value = '',
  placeholder,
  step,
  steps,
  check,
}: Omit<Asking, 'placeholder'> & {
  readonly message: string;
  readonly value?: string;
  readonly placeholder?: string;
  readonly check?: (answer: string) => Promise<string | null | undefined>;
}): Promise<string | undefined> {
  return vscode.window.showInputBox({
    title: step === undefined || steps === undefined ? title : `${title} (${step}/${steps})`,
    prompt: message,
    value,
    ignoreFocusOut: true,
    ...(placeholder !== undefined && { placeHolder: placeholder }),
    ...(check && { validateInput: async (answer: string) => (await check(answer)) ?? undefined }),
  });
}

function boxOf(
  choices: readonly Choice[],
  { title, placeholder, step, steps }: Asking,
): vscode.QuickPick<Row> {
  const box = vscode.window.createQuickPick<Row>();
  box.title = title;
  box.placeholder = placeholder;
  box.step = step;
  box.totalSteps = steps;
  box.matchOnDescription = true;
  box.matchOnDetail = true;
  box.ignoreFocusOut = true;
  box.items = choices.map((choice) => ({
    label: choice.label,
    choice,
    ...(choice.description !== undefined && { description: choice.description }),
    ...(choice.detail !== undefined && { detail: choice.detail }),
  }));
  return box;
}

function accepted(box: vscode.QuickPick<Row>, read: () => readonly Row[]): Promise<readonly Row[]> {
  return new Promise((resolve) => {
    box.onDidAccept(() => {
      resolve(read());
      box.hide();
    });
    box.onDidHide(() => {
      resolve([]);
      box.dispose();
    });
    box.show();
  });
}
