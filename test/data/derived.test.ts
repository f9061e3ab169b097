import { describe, expect, it } from 'vitest'
import { derived } from '../../data/build/derived'
import { textOf } from '../../data/build/rows'
import { statisticFile } from '../../data/build/statistics'

describe('derived files', () => {
  it.each([...derived()])('%s follows from the raw files byte for byte', (path, text) => {
    expect(textOf(path)).toBe(text)
  })

  it('without the sources whose terms nobody confirmed, keep only figures of the others', () => {
    const { values, sources } = statisticFile(true)
    expect(Object.keys(sources)).toEqual(['FAO2050', 'W-CALZ', 'W-CAMARON+W-CAMARON24', 'W-CAMARON24', 'W-CAMORO'])
    expect(values).toHaveLength(11)
    expect(statisticFile().values).toHaveLength(977)
  })
})
