import { describe, expect, it } from 'vitest'
import type { CharterEntry, PlanEntry } from '../../src/domain/charter'
import { type CharterEntryId, id, type ProductId } from '../../src/domain/ids'
import { decide } from '../../src/record/decide'
import type { Act } from '../../src/record/kinds'
import { everyAct, territory } from '../support/everyAct'

const entryId = id<CharterEntryId>
const action = (name: string, more: Partial<PlanEntry> = {}): PlanEntry => ({
  paper: 'plan',
  id: entryId(name),
  product: id<ProductId>('cafe'),
  link: 'production',
  action: 'Vivero',
  responsible: 'INIAP',
  due: '',
  first: true,
  ...more,
})
const entered = (...entries: readonly CharterEntry[]): Act => ({
  kind: 'charter-entered',
  body: { territory, entries },
})
const { folded } = everyAct().ledger
function codesOf(act: Act): readonly string[] {
  const decision = decide(folded, act)
  const findings = decision.status === 'refused' ? decision.findings : []
  return findings.map(({ code, read }) => (read === undefined ? code : `${code} ${read}`))
}

describe('entering what a mesa constitutes', () => {
  it('is done after everything is signed, since nothing signed rests on it', () => {
    expect(codesOf(entered(action('nueva')))).toEqual([])
  })

  it.each([
    ['an unknown product', action('x', { product: id<ProductId>('vicuna') }), 'product-unknown vicuna'],
    ['an identity number', action('x', { responsible: 'Rosa 1710034065' }), 'acta-identity-number 1710034065'],
    ['a telephone number', action('x', { responsible: 'MAG 0991234567' }), 'charter-contact 0991234567'],
    [
      'a review of an action that is not there',
      { paper: 'review', id: entryId('x'), action: entryId('nada'), on: '', state: 'done', reason: '' } as const,
      'charter-entry-unknown',
    ],
    [
      'a delay without its reason',
      { paper: 'review', id: entryId('x'), action: entryId('accion-1'), on: '', state: 'late', reason: ' ' } as const,
      'charter-late-reason',
    ],
  ])('refuses %s', (_, entry, code) => {
    expect(codesOf(entered(entry))).toEqual([code])
  })

  it('lets three actions of a product come first, and no fourth', () => {
    const three = ['a', 'b', 'c'].map((name) => action(name))
    expect(codesOf(entered(...three))).toEqual([])
    expect(codesOf(entered(...three, action('d')))).toEqual(['charter-first-three'])
    expect(codesOf(entered(...three, action('d', { first: false })))).toEqual([])
    // Those of another product are counted apart: cacao has one already.
    expect(codesOf(entered(...three, action('d', { product: id<ProductId>('cacao') })))).toEqual([])
  })

  it('takes with an action what was said of it', () => {
    const record = everyAct()
    record.act('charter-struck', { territory, entry: entryId('accion-1') })
    const { charter = [] } = record.programme.territories[territory] ?? {}
    expect(charter.map((one) => one.id)).toEqual(['actor-1', 'comite-1', 'pacto-1', 'articulo-quorum'])
  })
})
