// Stands in front of every browser test (see scripts/wtr-config.ts): a promise that is rejected and
// that nobody listens to fails the test that left it. Mocha itself does so for thrown errors only.

const rejections: unknown[] = [];

addEventListener('unhandledrejection', (event) => rejections.push(event.reason));

afterEach(async () => {
  // The test and this hook may share a task, whose rejections the browser names in one of its own.
  await nextTask();
  await nextTask();
  const [first] = rejections.splice(0);
  if (first !== undefined) throw new Error(`Nobody caught this rejection: ${String(first)}`);
});

const schedule = globalThis.setTimeout.bind(globalThis);

function nextTask(): Promise<void> {
  return new Promise((resolve) => schedule(resolve));
}
