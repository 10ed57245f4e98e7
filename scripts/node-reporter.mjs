import { tsImport } from 'tsx/esm/api';

// node:test loads a reporter before tsx can read TypeScript for it.
const { default: nodeReporter } = await tsImport('./node-reporter.ts', import.meta.url);

export default nodeReporter;
