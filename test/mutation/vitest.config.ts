import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { dearLast } from './dearLast'
import { roomNamed } from './rooms'

const { tests, dear = [], words = false } = roomNamed(process.env.MUTATION_ROOM ?? '')

/** The tests of one room alone, in Node, each from the same seed: a score that chance moves says nothing. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    environment: 'node',
    testTimeout: 60_000,
    include: [...tests],
    setupFiles: ['./test/mutation/sameSeed.ts', ...(words ? ['./test/support/words.ts'] : [])],
    // The files of one mutant share the modules they load; the next mutant gets a thread, and modules, of its own.
    isolate: false,
    sequence: { sequencer: dearLast(dear) },
  },
})
