import { describe, expect, it } from 'vitest'
import { Recorder } from '../../../data/build/recorder'
import { NEIGHBOURS } from '../../../data/places'
import { type DeviceId, id, type ProgrammeId, type TerritoryId } from '../../../src/domain/ids'
import { pickCount, progressOf, repetitions } from '../../../src/shared/model/progress'
import { CREATED, product } from '../../record/sample'

const REASON = 'Dos variedades con compradores y oficios distintos.'

/** Provinces that all picked, each its own two. */
function stage(picks: Readonly<Record<string, readonly [string, string]>>) {
  const record = new Recorder({
    programme: id<ProgrammeId>('p'),
    device: id<DeviceId>('d'),
    actor: 'Prueba',
    start: Date.UTC(2026, 10, 21),
  })
  record.act('programme-created', CREATED.body)
  for (const [code, chains] of Object.entries(picks)) {
    const territory = id<TerritoryId>(code)
    const [first, second] = chains.map((chain, i) => product(`${chain} ${i + 1} de ${code}`, chain))
    if (!first || !second) throw new Error('two products')
    record.act('territory-opened', { territory })
    record.act('products-proposed', { territory, products: [first, second] })
    record.act('pair-picked', { territory, products: [first.id, second.id], reason: REASON, acknowledged: [] })
    record.act('step-closed', { territory, step: 'selection', reason: '' })
  }
  return record.programme
}

describe('a product in several provinces', () => {
  it('story 18: cacao in five, three of them adjoining: those three together, the other two apart', () => {
    // Manabí (13), Los Ríos (12) and Guayas (09) adjoin; Sucumbíos (21) and Zamora Chinchipe (19) adjoin none of them.
    const programme = stage({
      '09': ['Cacao', 'Mango'],
      '12': ['cacao', 'Maíz'],
      '13': ['CACÁO', 'Café'],
      '19': ['Cacao', 'Leche'],
      '21': ['Cacao', 'Palma'],
    })
    const found = repetitions(programme, NEIGHBOURS)
    expect(found.map(({ name, neighbours, apart }) => [name, neighbours, apart])).toEqual([
      ['Cacao', ['09', '12', '13'], ['19', '21']],
    ])
    expect(found[0]?.products.get(id<TerritoryId>('21'))).toBe('cacao-1-de-21')
    expect(pickCount(programme)).toEqual({ picked: 10, expected: 10 })
  })

  it('makes one group of those joined through others, and two of two clusters that do not touch', () => {
    // Esmeraldas (08) reaches Los Ríos (12) through Manabí (13). Sucumbíos (21) and Napo (15) adjoin; Loja (11) is alone.
    const programme = stage({
      '08': ['Cacao', 'Coco'],
      '11': ['Cacao', 'Maní'],
      '12': ['Cacao', 'Maíz'],
      '13': ['Cacao', 'Café'],
      '15': ['Cacao', 'Guayusa'],
      '21': ['Cacao', 'Palma'],
    })
    expect(repetitions(programme, NEIGHBOURS).map(({ neighbours, apart }) => [neighbours, apart])).toEqual([
      [['08', '12', '13'], ['11']],
      [['15', '21'], []],
    ])
  })

  it('is counted once for a province that picked two of its chain', () => {
    const programme = stage({ '09': ['Mango', 'Café'], '13': ['Cacao', 'cacao'] })
    expect(repetitions(programme, NEIGHBOURS)).toEqual([])
  })

  it('counts what is missing in the stage: a province that picked nothing is expected all the same', () => {
    const programme = stage({ '13': ['Cacao', 'Café'] })
    const [manabi] = Object.values(programme.territories)
    if (!manabi) throw new Error('no territory')
    const empty = {
      ...manabi,
      id: id<TerritoryId>('12'),
      candidates: [],
      pick: null,
      steps: { ...manabi.steps, selection: [] },
    }
    const both = { ...programme, territories: { ...programme.territories, [empty.id]: empty } }
    expect(pickCount(both)).toEqual({ picked: 2, expected: 4 })
    expect(progressOf(both, empty)).toMatchObject({ state: 'empty', reached: 0, next: 'candidates', products: [] })
  })
})
