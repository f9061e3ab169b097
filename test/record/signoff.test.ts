import { describe, expect, it } from 'vitest'
import { id, type TerritoryId } from '../../src/domain/ids'
import { isClosed, isOutdated, type StepId } from '../../src/domain/step'
import { findingText } from '../../src/i18n/findings'
import { SPANISH } from '../../src/i18n/useI18n'
import { recordFromFile } from '../../src/io/recordFile'
import { decide } from '../../src/record/decide'
import { fold } from '../../src/record/fold'
import type { Act } from '../../src/record/kinds'
import { ledgerOf, write } from '../../src/record/ledger'
import { bytesOf, EXAMPLE } from '../support/app'
import { rankingText } from '../support/signed'
import { STAMP } from '../support/steps'
import { indicator, MANABI, product, rate, refusals, territoryAfter, WEIGHED, written } from './sample'

const at = { territory: MANABI }
const pick = (first: string, second: string): Act => ({
  kind: 'pair-picked',
  body: { ...at, products: [id(first), id(second)], reason: '', acknowledged: [] },
})
const close = (step: StepId): Act => ({ kind: 'step-closed', body: { ...at, step, reason: '' } })
const reopen = (step: StepId): Act => ({ kind: 'step-reopened', body: { ...at, step, reason: 'Llegó otra boleta.' } })
const marks = (events: Parameters<typeof territoryAfter>[0], step: StepId) =>
  territoryAfter(events).steps[step].map(({ act, cause }) => (cause ? `${act} with ${cause}` : act))

/** Confirmed with candidates, indicators and ratings still open. */
const confirmed = written([rate('cacao', 'DEM', 4), pick('cacao', 'cafe'), close('selection')], written(WEIGHED))

describe('a confirmed pair', () => {
  it('closes with it the steps it rests on, each with its own mark, and leaves those already closed alone', () => {
    for (const step of ['candidates', 'indicators', 'ratings'] as const) {
      expect(marks(confirmed, step), step).toEqual(['closed with selection'])
    }
    expect(marks(confirmed, 'weights')).toEqual(['closed'])
    expect(territoryAfter(confirmed).steps.ratings[0]).toMatchObject({ who: 'Rosa', reason: '' })
  })

  it('keeps ratings, candidates, indicators and weights as they are', () => {
    const define: Act = { kind: 'indicator-defined', body: { ...at, indicator: indicator('PROPIO', 'MER') } }
    const propose: Act = { kind: 'products-proposed', body: { ...at, products: [product('Mora')] } }
    const voices: Act = { kind: 'voices-set', body: { ...at, voices: [{ segment: id('eps'), voice: 2 }] } }
    for (const act of [rate('cafe', 'DEM', 5), propose, define, voices]) {
      expect(new Set(refusals(confirmed, act)), act.kind).toEqual(new Set(['step-closed']))
    }
  })

  it('was done with other data once one of them is reopened, until it is confirmed again; the mark stays', () => {
    const reopened = written([reopen('ratings')], confirmed)
    expect(isOutdated(territoryAfter(reopened).steps.selection)).toBe(true)
    expect(marks(reopened, 'selection')).toEqual(['closed', 'outdated with ratings'])
    expect(territoryAfter(reopened).steps.selection.at(-1)?.reason).toBe('Llegó otra boleta.')
    expect(territoryAfter(reopened).pick?.products).toEqual(['cacao', 'cafe'])
    const again = written([rate('cafe', 'DEM', 5), pick('cafe', 'cacao'), close('selection')], reopened)
    expect(isClosed(territoryAfter(again).steps.selection)).toBe(true)
    expect(marks(again, 'selection')).toEqual(['closed', 'outdated with ratings', 'closed'])
    expect(marks(again, 'ratings')).toEqual(['closed with selection', 'reopened', 'closed with selection'])
  })

  it('leaves the other steps closed when one of them is reopened', () => {
    const reopened = written([reopen('ratings')], confirmed)
    expect(refusals(reopened, rate('cafe', 'DEM', 5))).toEqual([])
    expect(refusals(reopened, { kind: 'products-proposed', body: { ...at, products: [product('Mora')] } })).toEqual([
      'step-closed',
    ])
  })

  it('that was itself reopened is simply open, and a reopening below it leaves no second mark', () => {
    const open = written([reopen('selection'), reopen('ratings')], confirmed)
    expect(marks(open, 'selection')).toEqual(['closed', 'reopened'])
  })
})

describe('a mesa that signed everything (province 10 of the example, written before these rules)', () => {
  const { events } = recordFromFile(bytesOf(EXAMPLE), EXAMPLE)
  const imbabura = id<TerritoryId>('10')
  const folded = fold(events)
  const mesa = folded.programme?.territories[imbabura]
  const six = (mesa?.members ?? []).filter(({ id: member }) => /^PRI-0[1-6]$/.test(member))
  const move = (members = six): Act => ({
    kind: 'members-registered',
    body: { territory: imbabura, members: members.map((one) => ({ ...one, segment: id('eps') })) },
  })
  const said = (act: Act) => {
    const decision = decide(folded, act)
    return decision.status === 'refused' ? decision.findings.map((finding) => findingText(finding, SPANISH)) : []
  }

  it('does not let six of its people be moved to another segment, and says why', () => {
    expect(six).toHaveLength(6)
    expect(said(move())).toEqual(['El paso Ponderación está cerrado. Para cambiarlo, reábralo con una razón.'])
  })

  it('lets them be moved after a reopening, which leaves its mark on the pair', () => {
    const reopened = write(
      ledgerOf(events),
      { kind: 'step-reopened', body: { territory: imbabura, step: 'weights', reason: 'Seis personas eran de EPS.' } },
      STAMP,
    )
    if (reopened.status === 'refused') throw new Error('refused')
    const moved = write(reopened.ledger, move(), STAMP)
    if (moved.status === 'refused') throw new Error(JSON.stringify(moved.findings))
    const { programme } = moved.ledger.folded
    const after = programme?.territories[imbabura]
    if (!programme || !after || !mesa || !folded.programme) throw new Error('no province')
    expect(isOutdated(after.steps.selection)).toBe(true)
    expect(after.steps.selection.at(-1)).toMatchObject({ cause: 'weights', reason: 'Seis personas eran de EPS.' })
    expect(rankingText(programme, after)).not.toBe(rankingText(folded.programme, mesa))
  })

  it('lets people be renamed, and somebody new sit down', () => {
    const renamed = six.map((one) => ({ ...one, name: `${one.name} (corregido)` }))
    const body = {
      territory: imbabura,
      members: [...renamed, { id: id('PRI-99'), name: 'PRI-99', segment: id('pri') }],
    }
    expect(said({ kind: 'members-registered', body } as Act)).toEqual([])
  })
})
