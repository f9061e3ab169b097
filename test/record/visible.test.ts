import { describe, expect, it } from 'vitest'
import { id } from '../../src/domain/ids'
import { hasHidden } from '../../src/domain/visible'
import { recordFromFile } from '../../src/io/recordFile'
import type { Event } from '../../src/record/event'
import { fold } from '../../src/record/fold'
import { bytesOf } from '../support/app'
import { appendedTo, fileOf } from '../support/forge'
import { answer, MANABI, product, STARTED, written } from './sample'

const SAVED = 'test/saved/v4/todos-los-actos.yunta.json'
const events = recordFromFile(bytesOf(SAVED), SAVED).events
/** Turns the figures beside it round, and breaks lines. */
const HOSTILE = '\u202EMora\u2028\u200Bfina\u2069'

/** Every text in a value, whatever holds it, keys too. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, held]) => [key, ...textsIn(held)])
}

describe('names in an expediente', () => {
  it('are shown without signs that turn or hide, whoever wrote them and in whatever act, and no event is lost', () => {
    const body = { territory: '12' }
    const [segment] = fold(events).programme?.segments ?? []
    const members = [{ id: 'm1', name: HOSTILE, segment: segment?.id ?? '' }]
    const products = [
      { ...product('x'), name: HOSTILE, chain: HOSTILE },
      { ...product('y'), evidence: HOSTILE },
    ]
    // The fields of a product are canonical; its interface lacks the index signature that says so.
    const proposed = { ...body, products } as unknown as Event['body']
    const acts: readonly Partial<Event>[] = [
      { kind: 'territory-opened', v: 1, body, actor: HOSTILE },
      { kind: 'products-proposed', v: 1, body: proposed },
      { kind: 'members-registered', v: 1, body: { ...body, members } },
      { kind: 'step-closed', v: 1, body: { ...body, step: 'candidates', reason: HOSTILE }, actor: HOSTILE },
    ]
    const whole = acts.reduce<readonly Event[]>((sofar, act) => appendedTo(sofar, act), events)
    const { events: read, findings } = recordFromFile(fileOf(whole), 'ajeno.yunta.json')
    expect(findings).toEqual([])
    expect(read).toEqual(whole)
    const { programme, aside } = fold(read)
    const territory = programme?.territories[id<typeof MANABI>('12')]
    expect(territory?.candidates.map(({ name, evidence }) => [name, evidence])).toEqual([
      ['Mora fina', ''],
      ['y', 'Mora fina'],
    ])
    expect(territory?.steps.candidates.map(({ who, reason }) => [who, reason])).toEqual([['Mora fina', 'Mora fina']])
    expect(textsIn(programme).filter(hasHidden)).toEqual([])
    expect(territory?.members.map(({ name }) => name)).toEqual(['Mora fina'])
    expect(aside).toEqual([])
  })

  it('are written clean by this Yunta', () => {
    const decision = answer(written(STARTED), {
      kind: 'products-proposed',
      body: { territory: MANABI, products: [{ ...product('mora'), name: HOSTILE }] },
    })
    if (decision.status === 'refused') throw new Error('refused')
    expect(textsIn(decision.draft.body).filter(hasHidden)).toEqual([])
  })

  it('that are nothing but hidden signs are empty', () => {
    const decision = answer(written(STARTED), {
      kind: 'products-proposed',
      body: { territory: MANABI, products: [{ ...product('mora'), name: '\u202E\u200B' }] },
    })
    expect(decision).toMatchObject({ status: 'refused', findings: [{ code: 'act-shape' }] })
  })
})
