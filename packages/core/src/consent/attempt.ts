/**
 * Runs what is not ours. What fails keeps nobody else from hearing of a refusal; as with any event, its error is reported
 * as uncaught.
 */
export function attempt(run: () => void): void {
  try {
    run();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
