import { describe, expect, it } from 'vitest'
import { recordFromFile } from '../../src/io/recordFile'
import { fold } from '../../src/record/fold'
import { interpret } from '../../src/record/interpret'
import { sha256Hex } from '../../src/record/sha256'
import { compareScenarios } from '../../src/shared/model/scenarios'
import { bytesOf } from '../support/app'
import { MANABI } from '../support/mesa'

/**
 * `otras-voces.yunta.json`: two people of two segments, one who puts Mercado three to one over Producción and one who
 * puts it one to three; three products on a price and a quality; and a scenario that hears only the second, which is
 * what version 2 of a saved scenario can say and version 1 could not. Frozen: it never follows the code.
 */
const FILE = 'test/saved/v2/otras-voces.yunta.json'
const { events, findings } = recordFromFile(bytesOf(FILE), FILE)

describe('a scenario with other voices, as version 2 wrote it', () => {
  it('is byte for byte what it was, and is read without a finding', () => {
    expect(sha256Hex(bytesOf(FILE))).toBe('57c354b17b749d9b7e1a3252c371360fc25d5386fa278d6e8ea7fdef4d852c4f')
    expect(findings).toEqual([])
    expect(events.map((event) => interpret(event).status)).toEqual(events.map(() => 'known'))
  })

  it('compares as it compared, worked by hand', () => {
    const { programme } = fold(events)
    const territory = programme?.territories[MANABI]
    if (!programme || !territory) throw new Error('no territory')
    const columns = compareScenarios(programme, territory, territory.scenarios, null)?.columns ?? []
    const scores = columns.map(({ result }) => result.rows.map(({ product, score }) => [product, score.toFixed(2)]))
    // Half and half: 100, (75 + 0) / 2, (0 + 50) / 2. A quarter and three quarters: 100, 50 × ¾, 75 × ¼.
    expect(scores).toEqual([
      [
        ['cacao', '100.00'],
        ['cafe', '37.50'],
        ['queso', '25.00'],
      ],
      [
        ['cacao', '100.00'],
        ['queso', '37.50'],
        ['cafe', '18.75'],
      ],
    ])
    expect(columns[1]).toMatchObject({ verdict: 'different', entered: ['queso'], left: ['cafe'] })
  })
})
