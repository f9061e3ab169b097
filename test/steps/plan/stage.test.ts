import { describe, expect, it } from 'vitest'
import { id, type PlanRuleId } from '../../../src/domain/ids'
import type { PlanDemand, PlanRule } from '../../../src/domain/planRule'
import { planning } from '../../../src/engine/plan'
import { fold } from '../../../src/record/fold'
import { unionOf } from '../../../src/record/join'
import { selectPlanRequest } from '../../../src/steps/plan/model/planRequest'
import { FIRST_STAGE, provinceRecord, stageBegun } from '../../support/thirteen'

const WHERE = { kind: 'all' } as const
const rule = (name: string, demand: PlanDemand): PlanRule => ({ id: id<PlanRuleId>(name), used: true, demand })
const size = { provinces: FIRST_STAGE, members: 2, products: 10 }

describe('thirteen records joined into one stage', () => {
  const stage = stageBegun(size)
  const folded = fold(unionOf(size.provinces.map((code) => provinceRecord(size, code, stage))))

  it('have an order each, and a plan with its prices', () => {
    expect(folded.aside).toEqual([])
    if (!folded.programme) throw new Error('no programme')
    const planRules = [
      rule('tope', { kind: 'most', count: 3, chain: '', where: WHERE }),
      rule('servicios', { kind: 'services', count: 2, where: WHERE }),
    ]
    const request = selectPlanRequest({ ...folded.programme, planRules })
    expect(request.provinces).toHaveLength(13)
    expect(request.provinces.filter(({ signed }) => signed)).toHaveLength(12)
    const last = [...planning(request)].at(-1)
    expect(last?.plan?.provinces).toHaveLength(13)
    expect(last?.plan?.givenUp).toBe(last?.atLeast)
    expect(Object.keys(last?.without ?? {})).toEqual(['tope', 'servicios'])
  })

  it('cannot share twelve chains two by two: twenty-six products are too many, and it is told without trying every plan', () => {
    if (!folded.programme) throw new Error('no programme')
    const planRules = [
      rule('tope', { kind: 'most', count: 2, chain: '', where: WHERE }),
      rule('servicios', { kind: 'services', count: 2, where: WHERE }),
    ]
    const steps = [...planning(selectPlanRequest({ ...folded.programme, planRules }))]
    expect(steps.at(-1)?.clash).toEqual(['tope'])
    expect(steps.length).toBeLessThan(200)
  })
})
