import { defineConfig, type ViteUserConfigExport } from 'vitest/config'

/** What needs a Redis server: `pnpm test:redis`. */
const redis: ViteUserConfigExport = defineConfig({
  test: {
    include: ['redis/*.redis-test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    passWithNoTests: false,
  },
})
export default redis
