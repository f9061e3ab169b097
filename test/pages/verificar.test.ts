import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closedRankings } from '../../src/cli/closedRankings'
import { id } from '../../src/domain/ids'
import { checkedFile } from '../../src/io/recordFile'
import { root } from '../../src/record/chain'
import { codeOf } from '../../src/record/code'
import type { Event } from '../../src/record/event'
import type { Act } from '../../src/record/kinds'
import { type Ledger, write } from '../../src/record/ledger'
import { eventsOf } from '../../src/record/log'
import { olderOffences } from '../../src/record/soundness'
import { ACTS, anyAct } from '../support/anyAct'
import { bytesOf, EXAMPLE, WORKED_EXAMPLE } from '../support/app'
import { fileOf } from '../support/forge'
import { present } from '../support/present'
import { ratingApart, weighedMesa } from '../support/sitting'
import { closedTo, OPEN, SIGNED, STAMP } from '../support/steps'
import { type PageVerdict, pageVerdict } from '../support/verificar'

/** What `npm run verify` says of the same bytes: status, code, the acts it names and the orders. */
function verified(bytes: Uint8Array) {
  const { events, folded, findings } = checkedFile(bytes, 'prueba.yunta.json')
  const asides = [...(folded?.aside ?? []), ...(folded ? olderOffences(events, folded) : [])]
  return {
    sound: findings.length === 0 && asides.length === 0,
    code: events.length === 0 ? '' : codeOf(root(events)),
    named: asides.map(({ event }) => event.id),
    rankings: folded?.programme ? closedRankings(folded.programme) : [],
  }
}

const soundOn = ({ trouble, failures }: PageVerdict): boolean => trouble === undefined && failures.length === 0

describe('verificar.html', () => {
  it.each([
    WORKED_EXAMPLE,
    EXAMPLE,
    'test/saved/v4/todos-los-actos.yunta.json',
    'test/saved/v7-rondas/todos-los-actos.yunta.json',
    'test/saved/v7-registro/todos-los-actos.yunta.json',
    'test/saved/v9-preguntas/todos-los-actos.yunta.json',
  ])('finds %s whole, with the code and the scores of npm run verify', (path) => {
    const ours = verified(bytesOf(path))
    const page = pageVerdict(bytesOf(path))
    expect(page.failures.map(({ why, event }) => [why, event?.kind, event?.seq])).toEqual([])
    expect(page.code).toBe(ours.code)
    expect(page.rankings).toEqual(ours.rankings)
  })

  it('agrees with npm run verify on generated records', () => {
    const count = Number(process.env.YUNTA_VERIFICAR ?? 60)
    const seed = Number(process.env.YUNTA_SEED ?? Date.now() % 1_000_000)
    console.info(`verificar: ${count} records, seed ${seed}`)
    let ordered = 0
    fc.assert(
      fc.property(fc.nat({ max: STARTS.length - 1 }), walk, (start, acts) => {
        const bytes = fileOf(eventsOf(walked(STARTS[start] ?? OPEN, acts).log))
        const ours = verified(bytes)
        const page = pageVerdict(bytes)
        expect(page.failures.map(({ why, event }) => [why, event?.kind])).toEqual([])
        expect(soundOn(page)).toBe(ours.sound)
        expect(page.code).toBe(ours.code)
        expect(page.rankings).toEqual(ours.rankings)
        if (page.rankings.length > 0) ordered += 1
      }),
      { numRuns: count, seed },
    )
    console.info(`verificar: ${ordered} of them with a closed order`)
    expect(ordered).toBeGreaterThan(count / 5)
  }, 600_000)
})

const STARTS: readonly Ledger[] = [
  OPEN,
  SIGNED,
  closedTo(['weights']),
  closedTo(['weights', 'ratings']),
  weighedMesa().ledger,
  ratingApart(0).ledger,
  ratingApart(1).ledger,
]

type Move = { readonly act: Act } | { readonly toggle: 'act-undone' | 'act-redone'; readonly of: number }
const judging = fc.oneof(
  ...ACTS.filter(([kind]) =>
    [
      'ratings-recorded',
      'sheets-recorded',
      'judgements-made',
      'step-closed',
      'sheets-delivered',
      'voices-set',
      'pair-picked',
    ].includes(kind),
  ).map(([, act]) => act),
)
const walk: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: anyAct.map((act): Move => ({ act })) },
    { weight: 6, arbitrary: judging.map((act): Move => ({ act })) },
    {
      weight: 1,
      arbitrary: fc.record({ toggle: fc.constantFrom('act-undone', 'act-redone'), of: fc.nat({ max: 8 }) }),
    },
  ),
  { minLength: 20, maxLength: 60, size: 'max' },
)

/** The record after those of the moves that its rules accept, and a closing of the selection at the end where that can be. */
function walked(start: Ledger, moves: readonly Move[]): Ledger {
  const { programme, device } = present(eventsOf(start.log).at(-1), 'a beginning')
  const whose = { programme, device }
  const done = (ledger: Ledger, act: Act): Ledger => {
    const next = write(ledger, act, { ...STAMP, ...whose })
    return next.status === 'written' ? next.ledger : ledger
  }
  const after = moves.reduce((ledger, move) => {
    if ('act' in move) return done(ledger, move.act)
    const event: Event | undefined = eventsOf(ledger.log).toReversed()[move.of]
    return event ? done(ledger, { kind: move.toggle, body: { act: event.id } }) : ledger
  }, start)
  return done(after, { kind: 'step-closed', body: { territory: id('13'), step: 'ranking', reason: '' } })
}
