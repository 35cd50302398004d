/**
 * Makes many requests for the same work into few: calls within the delay become one run, and a call during a run
 * becomes one more run after it, so that the last state is always the one worked on.
 */
export function coalesce(
  work: () => void | Promise<void>,
  delayMilliseconds: number,
): { request(): void; dispose(): void } {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;

  async function run(): Promise<void> {
    timer = undefined;
    running = true;
    try {
      await work();
    } finally {
      running = false;
      if (again) {
        again = false;
        request();
      }
    }
  }

  function request(): void {
    if (running) again = true;
    else timer ??= setTimeout(() => void run(), delayMilliseconds);
  }

  return {
    request,
    dispose() {
      clearTimeout(timer);
      running = true;
      again = false;
    },
  };
}
