import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The tests of the engine alone, in Node, each from the same seed: a score that chance moves says nothing. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    environment: 'node',
    testTimeout: 60_000,
    include: ['test/engine/**/*.test.ts'],
    setupFiles: ['./test/mutation/sameSeed.ts'],
  },
})
