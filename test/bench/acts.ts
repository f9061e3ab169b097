import type { Recorder } from '../../data/build/recorder'
import { workedExample } from '../../data/build/workedExample'
import { type IndicatorId, id, type ProductId, type TerritoryId } from '../../src/domain/ids'
import { LEVELS } from '../../src/domain/scale'
import { fold } from '../../src/record/fold'
import { eventsOf } from '../../src/record/log'
import { middle, ms, row } from './measure'

const SIZES = [100, 1_000, 20_000] as const
/** Acts in one measurement, so that the grain of the clock is small beside them. */
const BATCH = 100
const ROUNDS = 7
const territory = id<TerritoryId>('13')

function rate(record: Recorder, i: number): void {
  const value = LEVELS[i % LEVELS.length] ?? null
  const cell = { product: id<ProductId>('cacao-fino'), indicator: id<IndicatorId>('PRECIO'), value, reason: '' }
  record.act('ratings-recorded', { territory, sheet: 'plenary', origin: '', leftOut: [], cells: [cell] })
}

/** The last act taken back and brought again. */
function backAndForth(record: Recorder): void {
  const newest = record.ledger.log.newest?.top.id
  if (!newest) throw new Error('an empty record')
  record.act('act-undone', { act: newest })
  record.act('act-redone', { act: newest })
}

function each(work: (i: number) => void): number {
  const start = performance.now()
  for (let i = 0; i < BATCH; i++) work(i)
  return (performance.now() - start) / BATCH
}

function reopened(): Recorder {
  const record = workedExample()
  record.act('step-reopened', { territory, step: 'ratings', reason: 'Banco de prueba.' })
  return record
}

/** What one more act costs in a record of so many: decided, hashed, chained and folded; and folding it all anew, beside. */
export function acts(): readonly string[] {
  // The first thousand run before the compiler has seen them; they are nobody's cost.
  const warm = reopened()
  for (let i = 0; i < 1_000; i++) {
    rate(warm, i)
    backAndForth(warm)
  }
  fold(eventsOf(warm.ledger.log))
  const record = reopened()
  const found = SIZES.map((size) => {
    for (let i = record.ledger.log.size; i < size; i++) rate(record, i)
    const rounds = Array.from({ length: ROUNDS }, () => ({
      acting: each((i) => rate(record, i)),
      undoing: each((i) => {
        rate(record, i)
        backAndForth(record)
      }),
    }))
    const events = eventsOf(record.ledger.log)
    const start = performance.now()
    fold(events)
    return {
      acting: middle(rounds.map(({ acting }) => acting)),
      undoing: middle(rounds.map(({ undoing }) => undoing)),
      folding: performance.now() - start,
    }
  })
  const [first] = found
  const against = (key: 'acting' | 'undoing' | 'folding') => {
    const last = found.at(-1)
    return `× ${last && first ? (last[key] / first[key]).toFixed(1) : '–'}`
  }
  return [
    '## One act in a record of so many events',
    '',
    'Target: the same at 20,000 as at 100 (folding all of it anew is what an act must not cost).',
    '',
    row('', ...SIZES.map((size) => size.toLocaleString('en')), '20,000 against 100'),
    row('---', ...SIZES.map(() => '---:'), '---:'),
    row('one rating', ...found.map(({ acting }) => ms(acting)), against('acting')),
    row('one rating, its undo and its redo', ...found.map(({ undoing }) => ms(undoing)), against('undoing')),
    row('all of it folded anew', ...found.map(({ folding }) => ms(folding)), against('folding')),
    '',
  ]
}
