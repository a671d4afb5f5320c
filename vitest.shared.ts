import { defineConfig, type ViteUserConfigExport } from 'vitest/config'

/** What every package's `vitest.config.ts` re-exports: tests beside the code, type tests in `*.test-d.ts`, a report that `.ci/run` counts. */
const shared: ViteUserConfigExport = defineConfig({
  test: {
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    passWithNoTests: false,
    // Tests that start commands take their time on a busy machine; only what hangs is to fail.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', 'json'],
    outputFile: { json: '.vitest/report.json' },
    typecheck: { enabled: true, include: ['**/*.test-d.ts'], tsconfig: 'tsconfig.json' },
  },
})
export default shared
