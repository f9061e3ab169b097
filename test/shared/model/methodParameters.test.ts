import { describe, expect, it } from 'vitest'
import { METHODS } from '../../../src/engine/methods'
import { isKey } from '../../../src/i18n/es'
import { parametersOf, withSetting } from '../../../src/shared/model/methodParameters'

const ids = (settings: Parameters<typeof parametersOf>[1]) => parametersOf('promethee2', settings).map(({ id }) => id)
const preference = (value: string) => ({ parameter: 'preference', value })

describe('parameters of a method', () => {
  it('are its own, each with all it can be and its usual value', () => {
    expect(parametersOf('ahp', [])).toEqual([])
    expect(parametersOf('uno de mañana', [{ parameter: 'v', value: '1' }])).toEqual([])
    expect(parametersOf('vikor', [])).toMatchObject([{ id: 'v', type: 'number', usual: '0.5', value: '0.5' }])
    const [v] = parametersOf('vikor', [{ parameter: 'v', value: '0.7' }])
    expect(v?.value).toBe('0.7')
    expect(v?.options).toHaveLength(21)
    expect(v?.options.slice(0, 4)).toEqual(['0', '0.05', '0.1', '0.15'])
    expect(v?.options.at(-1)).toBe('1')
  })

  it('count only where the others make them count', () => {
    expect(ids([])).toEqual(['preference', 'p'])
    expect(ids([preference('usual')])).toEqual(['preference'])
    expect(ids([preference('linear')])).toEqual(['preference', 'q', 'p'])
    expect(ids([preference('gaussian')])).toEqual(['preference', 's'])
  })

  it('are kept only where they are not the usual, and let go when they no longer count', () => {
    const set = withSetting('promethee2', [], { parameter: 'p', value: '3' })
    expect(set).toEqual([{ parameter: 'p', value: '3' }])
    expect(withSetting('promethee2', set, { parameter: 'p', value: '2' })).toEqual([])
    expect(withSetting('promethee2', set, preference('linear'))).toEqual([
      preference('linear'),
      { parameter: 'p', value: '3' },
    ])
    expect(withSetting('promethee2', set, preference('usual'))).toEqual([preference('usual')])
  })

  it('have words, as have their methods and each of their options', () => {
    const keys = METHODS.flatMap(({ id, parameters }) => [
      `method.${id}`,
      `method.${id}.hint`,
      ...parameters.flatMap((parameter) => [
        `parameter.${parameter.id}`,
        ...(parameter.type === 'choice' ? parameter.options.map((one) => `parameter.${parameter.id}.${one}`) : []),
      ]),
    ])
    expect(keys.filter((key) => !isKey(key))).toEqual([])
  })
})
