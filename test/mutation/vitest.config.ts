import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import type { PoolOptions } from 'vitest/node'
import { dearLast } from './dearLast'
import { KeptThread } from './keptThread'
import { roomNamed } from './rooms'

const { tests, dear = [], words = false } = roomNamed(process.env.MUTATION_ROOM ?? '')

/** The tests of one room alone, in Node, each from the same seed: a score that chance moves says nothing. */
export default defineConfig({
  plugins: [
    {
      name: 'kept-thread',
      configureVitest({ project }) {
        // Stryker asks for threads; these are threads that are kept.
        const poolRunner = { name: 'kept-thread', createPoolWorker: (options: PoolOptions) => new KeptThread(options) }
        Object.assign(project.config, { pool: poolRunner.name, poolRunner })
      },
    },
  ],
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    environment: 'node',
    testTimeout: 20_000,
    include: [...tests],
    setupFiles: [
      './test/mutation/atRest.ts',
      './test/mutation/sameSeed.ts',
      ...(words ? ['./test/support/words.ts'] : []),
    ],
    // What one file puts in the place of a global must not wait for the next.
    unstubGlobals: true,
    sequence: { sequencer: dearLast(dear) },
  },
})
