import type { Message, MessageStrategy } from 'vscode-languageserver';

/** What is answered from the first moment on: the conversation itself, and the findings. */
const atOnce: ReadonlySet<string> = new Set([
  'initialize',
  'shutdown',
  'textDocument/diagnostic',
  'workspace/diagnostic',
]);

/**
 * Lets messages in as they come. Questions wait until those who answer are there, and call for them: so a server is there at once,
 * with the code of its first findings alone. Who answers is called by nobody where nobody asks.
 */
export class Reception implements MessageStrategy {
  #call: (() => Promise<void>) | undefined;
  #called: Promise<void> | undefined;
  #isStaffed = false;

  /**
   * Says how to call those who answer. Where that fails, the questions that wait are let in all the same, and refused one by one;
   * the next one calls again.
   */
  staff(call: () => Promise<void>, failed: (error: unknown) => void): void {
    this.#call = async () => {
      try {
        await call();
        this.#isStaffed = true;
      } catch (error) {
        this.#called = undefined;
        failed(error);
      }
    };
  }

  handleMessage(message: Message, next: (message: Message) => void | Promise<void>): void | Promise<void> {
    // Before the conversation has begun nobody can be called: the connection itself refuses such questions.
    if (!this.#call || this.#isStaffed) return next(message);
    if (isQuestion(message)) {
      this.#called ??= this.#call();
    } else if (!this.#called || !isGivingUp(message)) return next(message);
    // Whoever gives up a question that waits waits behind it.
    void this.#called.then(() => next(message));
  }
}

function isQuestion(message: Message): boolean {
  return 'id' in message && 'method' in message && !atOnce.has(message.method as string);
}

function isGivingUp(message: Message): boolean {
  return 'method' in message && message.method === '$/cancelRequest';
}
