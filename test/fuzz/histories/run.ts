import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { fromTop } from '../../../src/record/stack'
import { sidesApart, starts, walks } from '../../support/apart'
import { brokenLaws } from '../../support/joinLaws'

/*
 * Pairs of histories that two devices wrote apart, with closings, reopenings, picks, renames and deletions, joined by every law of
 * joining:
 *
 *   npm run fuzz:histories -- [--count 10000] [--seed 1]
 *
 * Ends with 1 at the first that breaks one, made as small as it can be.
 */
const { values } = parseArgs({ options: { count: { type: 'string' }, seed: { type: 'string' } } })
const count = Number(values.count ?? 10_000)
const seed = Number(values.seed ?? Date.now() % 1_000_000_000)
let events = 0
const names = new Set<string>()
const result = fc.check(
  fc.property(starts, walks, (start, walk) => {
    const sides = sidesApart(start, walk)
    for (const { log } of sides) {
      events += log.size
      for (const { kind } of fromTop(log.newest)) names.add(kind)
    }
    const broken = brokenLaws(sides)
    if (broken.length > 0) throw new Error(broken.join('\n'))
  }),
  { numRuns: count, seed },
)
console.info(`seed ${seed}: ${result.numRuns} pairs of histories, ${events} events of ${names.size} kinds`)
if (result.failed) {
  // The records themselves are megabytes; the moves say how to write them again.
  console.info(`--seed ${seed}, path ${result.counterexamplePath}: ${result.errorInstance}`)
  console.info(JSON.stringify(result.counterexample?.[1]))
} else console.info('Every law of joining holds.')
process.exitCode = result.failed ? 1 : 0
