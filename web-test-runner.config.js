import { tsImport } from 'tsx/esm/api';

// Web Test Runner reads JavaScript only; the configuration is TypeScript like everything else.
const { createConfig } = await tsImport('./scripts/wtr-config.ts', import.meta.url);

export default await createConfig();
