import { setTimeout as pass } from 'node:timers/promises'
import { streamOf } from '../../src/engine/kernel/random'

/** Draws of one stream: the same seed and stream give the same draws, however fast the machine is. */
export type Below = (n: number) => number

/**
 * The seed of a test that draws by chance: SEED of the environment, or a new one. It is printed, so that a run that failed can be repeated.
 *
 * @returns the streams of that seed, by number; each draws whole numbers from 0 to n − 1
 */
export function seeded(test: string): (stream: number) => Below {
  const { SEED = String(Date.now() % 1_000_000) } = process.env
  console.info(`${test}: repeat with SEED=${SEED}`)
  return (stream) => {
    const uniform = streamOf(Number(SEED), stream)
    return (n) => Math.floor(uniform() * n)
  }
}

/** Lets drawn milliseconds go by, so that a kill comes where the program does not expect it. Never a wait for something to happen. */
export const moment = (milliseconds: number): Promise<void> => pass(milliseconds)
