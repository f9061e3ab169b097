import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { roomNamed } from './rooms'

/** The tests of one room alone, in Node, each from the same seed: a score that chance moves says nothing. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    environment: 'node',
    testTimeout: 60_000,
    include: [...roomNamed(process.env.MUTATION_ROOM ?? '').tests],
    setupFiles: ['./test/mutation/sameSeed.ts', './test/support/words.ts'],
  },
})
