import { parseArgs } from 'node:util'
import { eventsOf } from '../../../src/record/log'
import { fileOf } from '../../support/forge'
import { SIGNED } from '../../support/steps'
import { drawsOf, FORGERS, MARKS, OUTCOMES, outcomeOf, tampered } from './tamper'

/*
 * Single changes of a closed file, and who tells them:
 *
 *   npm run fuzz:tampers -- [--count 10000] [--seed 1]
 *
 * Ends with 1 when a change moved something and neither the file nor the code of the acta tells it.
 */
const { values } = parseArgs({ options: { count: { type: 'string' }, seed: { type: 'string' } } })
const count = Number(values.count ?? 10_000)
const seed = Number(values.seed ?? Date.now() % 1_000_000_000)
const events = eventsOf(SIGNED.log)
const file = fileOf(events)
const draw = drawsOf(seed)
const table = new Map<string, number>()
for (let i = 0; i < count; i++) {
  const change = tampered(events, file, draw)
  const key = `${change.mark} ${change.forger} ${outcomeOf(change, events)}`
  table.set(key, (table.get(key) ?? 0) + 1)
}
console.info(`seed ${seed}: ${count} changes of a closed record of ${events.length} acts\n`)
console.info('| changed | hashes | told by the file | told by the code of the acta | nothing moved | told by nobody |')
console.info('|---|---|---|---|---|---|')
let untold = 0
for (const mark of MARKS) {
  for (const forger of FORGERS) {
    const cells = OUTCOMES.map((outcome) => table.get(`${mark} ${forger} ${outcome}`) ?? 0)
    if (cells.some((cell) => cell > 0)) console.info(`| ${mark} | ${forger} | ${cells.join(' | ')} |`)
    untold += cells.at(-1) ?? 0
  }
}
process.exitCode = untold > 0 ? 1 : 0
