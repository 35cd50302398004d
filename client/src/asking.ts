/** Questions a person answers one after the other. Each gives undefined where the person turns away. */
import * as vscode from 'vscode';
import type { Choice } from './protocol.ts';

interface Asking {
  readonly title: string;
  readonly placeholder?: string;
  /** From 1. */
  readonly step?: number;
  readonly steps?: number;
  /** Called where the person wants the question before; the answer is undefined then. Left out where there is none. */
  readonly onBack?: () => void;
}

/** What a question in a row of several has to know to be asked. */
export type Turn<Answer> = Required<Pick<Asking, 'step' | 'steps'>> &
  Pick<Asking, 'onBack'> & {
    /** The answer it was given before the person came back to it. */
    readonly given?: Answer;
  };

/** Each asks for the answer of its name, knowing those before it; undefined where it need not be asked. */
type Questions<Answers> = {
  readonly [Name in keyof Answers]-?:
    ((turn: Turn<Answers[Name]>, before: Partial<Answers>) => Promise<Answers[Name] | undefined>) | undefined;
};

/** Asks one question after the other, and again those that the person goes back to. Undefined where the person turns away. */
export async function inTurn<Answers extends object>(
  questions: Questions<Answers>,
): Promise<Answers | undefined> {
  const names = (Object.keys(questions) as (keyof Answers)[]).filter((name) => questions[name]);
  const answers: Partial<Answers> = {};
  for (let index = 0; index < names.length;) {
    const name = names[index] as keyof Answers;
    let goesBack = false;
    const onBack = (): void => {
      goesBack = true;
    };
    const turn = {
      step: index + 1,
      steps: names.length,
      ...(index > 0 && { onBack }),
      ...(answers[name] !== undefined && { given: answers[name] }),
    };
    const answer = await questions[name]?.(turn, answers);
    if (goesBack) index--;
    else if (answer === undefined) return undefined;
    else {
      answers[name] = answer;
      index++;
    }
  }
  return answers as Answers;
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
export function text({
  title,
  message,
  value = '',
  placeholder,
  check,
  ...place
}: Omit<Asking, 'placeholder'> & {
  readonly message: string;
  readonly value?: string;
  readonly placeholder?: string;
  readonly check?: (answer: string) => Promise<string | null | undefined>;
}): Promise<string | undefined> {
  const box = vscode.window.createInputBox();
  box.title = title;
  box.prompt = message;
  box.value = value;
  box.placeholder = placeholder;
  put(box, place);
  let asked = 0;
  const isRight = async (answer: string): Promise<boolean> => {
    const turn = ++asked;
    const problem = await check?.(answer);
    // What was typed meanwhile is looked at on its own.
    if (turn !== asked) return false;
    box.validationMessage = problem ?? undefined;
    return problem === undefined || problem === null;
  };
  return new Promise((resolve) => {
    box.onDidChangeValue((answer) => void isRight(answer));
    box.onDidAccept(() => {
      const answer = box.value;
      void isRight(answer).then((right) => {
        if (!right) return;
        resolve(answer);
        box.hide();
      });
    });
    box.onDidHide(() => {
      resolve(undefined);
      box.dispose();
    });
    box.show();
  });
}

/** Where in a row of questions a box stands; with a button back to the one before. */
function put(
  box: vscode.QuickInput & { buttons: readonly vscode.QuickInputButton[] } & Pick<
      vscode.QuickPick<Row>,
      'onDidTriggerButton'
    >,
  { step, steps, onBack }: Pick<Asking, 'step' | 'steps' | 'onBack'>,
): void {
  box.step = step;
  box.totalSteps = steps;
  box.ignoreFocusOut = true;
  if (!onBack) return;
  box.buttons = [vscode.QuickInputButtons.Back];
  box.onDidTriggerButton(() => {
    onBack();
    box.hide();
  });
}

function boxOf(choices: readonly Choice[], { title, placeholder, ...place }: Asking): vscode.QuickPick<Row> {
  const box = vscode.window.createQuickPick<Row>();
  box.title = title;
  box.placeholder = placeholder;
  box.matchOnDescription = true;
  box.matchOnDetail = true;
  put(box, place);
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
