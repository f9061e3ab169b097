import { parseArgs } from 'node:util'
import { fuzzed } from './fuzz'
import { READERS } from './readers'

/*
 * Gives every reader inputs that nobody would write in good faith, and says what became of them:
 *
 *   npm run fuzz -- [--count 100000] [--seed 1] [--reader candidates]
 *
 * Ends with 1 when a reader threw or took longer than a second. A seed that is told makes the same input again:
 * --count 1 --seed N --reader NAME.
 */
const { values } = parseArgs({
  options: { count: { type: 'string' }, seed: { type: 'string' }, reader: { type: 'string' } },
})
const readers = READERS.filter(({ name }) => values.reader === undefined || name === values.reader)
const count = Number(values.count ?? 100_000)
const seed = Number(values.seed ?? Date.now() % 1_000_000_000)
if (readers.length === 0 || !Number.isSafeInteger(count) || count < 1 || !Number.isSafeInteger(seed)) {
  console.error(`npm run fuzz -- [--count N] [--seed N] [--reader ${READERS.map(({ name }) => `"${name}"`).join('|')}]`)
  process.exit(2)
}

const each = Math.ceil(count / readers.length)
console.info(`seed ${seed}, ${each} inputs for each of ${readers.length} readers`)
let bad = 0
for (const reader of readers) {
  const { inputs, crashes, slow, longest } = fuzzed(reader, each, seed)
  console.info(
    `${reader.name}: ${inputs} inputs, ${crashes.length} crashes, ${slow.length} over 1 s, longest ${longest.toFixed(0)} ms`,
  )
  for (const one of crashes) console.info(`  seed ${one.seed}: ${one.error}`)
  for (const one of slow) console.info(`  seed ${one.seed}: ${one.milliseconds.toFixed(0)} ms`)
  bad += crashes.length + slow.length
}
console.info(bad === 0 ? `${each * readers.length} inputs, no crash, none over 1 s` : 'Not sound: see above.')
process.exitCode = bad === 0 ? 0 : 1
