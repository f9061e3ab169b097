import { beforeAll, describe, expect, it } from 'vitest'
import { id, type SegmentId } from '../../../../src/domain/ids'
import type { NodeId } from '../../../../src/domain/judgement'
import type { Programme, Territory } from '../../../../src/domain/programme'
import { selectProgramme } from '../../../../src/shared/model/current'
import { selectRanked, selectWeights } from '../../../../src/shared/model/evaluation'
import { type Recounted, selectWho } from '../../../../src/steps/sensitivity/model/influence'
import { EXAMPLE, openApp } from '../../../support/app'
import { present } from '../../../support/present'
import { MANABI } from '../../../support/ranking'

let example: Programme
beforeAll(async () => {
  example = present(selectProgramme((await openApp(EXAMPLE)).getState()), 'the example')
})

/** Manabí after every answer of one segment in one block becomes «No sé, saltar». */
const skipping = (segment: string, block: string): readonly [Programme, Territory] =>
  changed(example, (member, node) => member === segment && node === block)

function changed(
  programme: Programme,
  skips: (segment: string, node: NodeId) => boolean,
): readonly [Programme, Territory] {
  const before = present(programme.territories[MANABI], 'Manabí')
  const segmentOf = new Map(before.members.map((member) => [member.id, member.segment]))
  const judgements = Object.fromEntries(
    before.members.flatMap(({ id: member }) => {
      const answers = before.judgements[member]
      if (!answers) return []
      return [
        [
          member,
          answers.map((one) => (skips(segmentOf.get(member) ?? '', one.node) ? { ...one, value: null } : one)),
        ] as const,
      ]
    }),
  )
  const territory = { ...before, judgements }
  return [{ ...programme, territories: { ...programme.territories, [MANABI]: territory } }, territory]
}

function whoIn([programme, territory]: readonly [Programme, Territory]) {
  const ranked = selectRanked(programme, territory)
  if (ranked.status === 'lacking') throw new Error('no ranking')
  const who = present(selectWho(programme, territory, ranked), 'who changes the pair')
  const of = (segment: string) =>
    present(
      who.segments.find((one) => one.segment === id<SegmentId>(segment)),
      segment,
    )
  return { who, of, weights: selectWeights(programme, territory), ranked }
}

const lead = (one: Recounted): number => (one.status === 'counted' ? one.lead : Number.NaN)

describe('who changes the pair counts the same people by the same rule as the official ranking', () => {
  it('a segment that skips a whole block stays in: without eps +0.387 and without pub +0.439, the pair holds, and com has its row', () => {
    // The rule that left out whoever had one block open gave −0.341 and −0.353, "the pair changes", and no row for com.
    const { who, of } = whoIn(skipping('com', 'VAL'))
    expect(who.margin).toBeCloseTo(0.946, 3)
    expect(lead(of('eps').without)).toBeCloseTo(0.387, 3)
    expect(lead(of('pub').without)).toBeCloseTo(0.439, 3)
    expect(lead(of('com').without)).toBeCloseTo(0.34, 3)
    for (const segment of ['eps', 'pub', 'com']) expect(of(segment).without).toMatchObject({ same: true })
  })

  it('so it is with another block: +0.392 and +0.459', () => {
    // The same rule gave −0.341 and −0.353 here too: it never looked at which block was open.
    const { of } = whoIn(skipping('com', 'PRO'))
    expect(lead(of('eps').without)).toBeCloseTo(0.392, 3)
    expect(lead(of('pub').without)).toBeCloseTo(0.459, 3)
  })

  it('so it is with another segment: without com −0.112, without pub +0.504, and eps has its row', () => {
    // The same rule gave −0.341 and +0.211, and no row for eps.
    const { of } = whoIn(skipping('eps', 'VAL'))
    expect(lead(of('com').without)).toBeCloseTo(-0.112, 3)
    expect(of('com').without).toMatchObject({ same: false })
    expect(lead(of('pub').without)).toBeCloseTo(0.504, 3)
    expect(lead(of('eps').without)).not.toBeNaN()
  })

  it('speaks of as many people as the official weights count, and of every segment that answered', () => {
    // 46 of 57 before: the eleven of com were left out and nobody was told.
    const { who, weights } = whoIn(skipping('com', 'VAL'))
    expect(weights.members.length).toBe(57)
    expect(who.answered).toBe(57)
    expect(who.people).toHaveLength(57)
    expect(who.segments.reduce((sum, { members }) => sum + members, 0)).toBe(57)
  })

  it('a segment alone that judged a block with nobody cannot be counted, says which block, and borrows nobody’s weights', () => {
    const { of } = whoIn(skipping('com', 'VAL'))
    expect(of('com').only).toEqual({ status: 'uncounted', open: ['VAL'] })
  })

  it('a mesa in which one segment alone judged a block cannot be counted without it', () => {
    const { of, who } = whoIn(changed(example, (segment, node) => segment !== 'eps' && node === 'VAL'))
    expect(of('eps').without).toEqual({ status: 'uncounted', open: ['VAL'] })
    expect(of('pub').without).toMatchObject({ status: 'counted' })
    expect(who.margin).toEqual(expect.any(Number))
  })

  it('starts from the official margin', () => {
    const { who, ranked } = whoIn(skipping('com', 'VAL'))
    expect(who.margin).toBe(ranked.evaluation.margin)
  })
})
