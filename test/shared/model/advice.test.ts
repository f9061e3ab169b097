import { describe, expect, it } from 'vitest'
import { SPANISH } from '../../../src/i18n/useI18n'
import { coherence, readBallot } from '../../../src/shared/model/advice'
import { selectWeights } from '../../../src/shared/model/evaluation'
import { itemName } from '../../../src/shared/model/indicatorNames'
import { adviceWords } from '../../../src/steps/weights/lectura'
import { manabiOf, mesaOf, said } from '../../support/mesa'

const PRODUCTION = ['CALIDAD', 'COMPET', 'VOLUMEN']

function read(answers: ReturnType<typeof said>[], indicators = PRODUCTION) {
  const record = mesaOf(indicators, [{ member: 'ana', segment: 'eps', answers }])
  const territory = manabiOf(record)
  const { members } = selectWeights(record.programme, territory)
  return { record, territory, reading: readBallot(members[0], answers) }
}

/** A > B 3, B > C 3, C > A 3: each is right about two and the three go round. */
const CIRCLE = [
  said('PRO', 'CALIDAD', 'COMPET', 3),
  said('PRO', 'COMPET', 'VOLUMEN', 3),
  said('PRO', 'CALIDAD', 'VOLUMEN', -3),
]

describe('advice on a ballot', () => {
  it('story 16: names the three that go round, in words, and the ballot counts', () => {
    const { record, territory, reading } = read(CIRCLE)
    const { advice } = reading
    if (!advice) throw new Error('no advice')
    const name = (item: Parameters<typeof itemName>[2]) => itemName(record.programme, territory, item)
    const named = ({ first, second, value }: (typeof advice.triad)[number]) => ({
      first: name(first),
      second: name(second),
      value,
    })
    const [one, two, three] = advice.triad
    const words = adviceWords(
      { ...named(advice), expected: advice.expected, triad: [named(one), named(two), named(three)] },
      SPANISH,
    )
    expect(words.triad).toBe(
      'Las tres que más chocan: calidad importa un poco más que competitividad; ' +
        'competitividad importa un poco más que volúmenes de producción; ' +
        'y volúmenes de producción importa un poco más que calidad.',
    )
    expect(reading.verdict).toBe('several')
    // Going by way of the third, 3 × 3 against 1/3: one ninth is what the others lead one to expect.
    expect(advice).toMatchObject({ first: 'CALIDAD', second: 'COMPET', value: 3, expected: -9 })
    // Nobody's word is thrown away: equal thirds, and the block of one dimension is the whole weight.
    expect(selectWeights(record.programme, territory).official.weights?.map((w) => w.toFixed(4))).toEqual([
      '0.3333',
      '0.3333',
      '0.3333',
    ])
  })

  it('says nothing more once the person has kept that judgement', () => {
    const answers = CIRCLE.map((one, i) => ({ ...one, kept: i === 0 }))
    const { reading } = read(answers)
    expect(reading.advice).toBeNull()
    expect(reading.kept).toBe(true)
    expect(reading.verdict).toBe('several')
  })

  it('has nothing to say of answers that agree', () => {
    const { reading } = read([
      said('PRO', 'CALIDAD', 'COMPET', 2),
      said('PRO', 'COMPET', 'VOLUMEN', 2),
      said('PRO', 'CALIDAD', 'VOLUMEN', 4),
    ])
    expect(reading).toMatchObject({ verdict: 'agree', advice: null, kept: false, open: [] })
    expect(reading.ratio).toBeCloseTo(0, 9)
  })

  it('does not call a mere chain of answers consistent: nothing has crossed yet', () => {
    const { reading } = read([said('PRO', 'CALIDAD', 'COMPET', 9), said('PRO', 'COMPET', 'VOLUMEN', 9)])
    expect(reading.ratio).toBeNull()
    expect(reading.verdict).toBeNull()
    expect(reading.open).toEqual([])
  })

  it('says which block is open: a skipped question is not "equal"', () => {
    const { record, territory, reading } = read(
      [said('PRO', 'CALIDAD', 'COMPET', 2), said('PRO', 'COMPET', 'VOLUMEN', null)],
      PRODUCTION,
    )
    expect(reading.open).toEqual(['PRO'])
    expect(selectWeights(record.programme, territory).official.weights).toBeNull()
  })

  it('turns from one word to the next at 0.10 and 0.20', () => {
    expect([0, 0.1, 0.1001, 0.2, 0.2001].map(coherence)).toEqual(['agree', 'agree', 'one', 'one', 'several'])
  })
})
