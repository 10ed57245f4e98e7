/** What is written to the console while `run` runs. */
export async function warnings(run: () => Promise<void>): Promise<string[]> {
  const { warn } = console;
  const found: string[] = [];
  console.warn = (...words: unknown[]) => void found.push(words.join(' '));
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return found;
}
