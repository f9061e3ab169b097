import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { id, type TerritoryId } from '../../../../src/domain/ids'
import type { Programme, Territory } from '../../../../src/domain/programme'
import { recordFromFile } from '../../../../src/io/recordFile'
import { type Book, workbookBytes } from '../../../../src/io/write/workbook'
import { fold } from '../../../../src/record/fold'
import { selectRanked, selectWeights } from '../../../../src/shared/model/evaluation'
import { workbookOf } from '../../../../src/shared/model/workbook/workbook'
import { type CalculatedBook, cellsOf, describeWithOffice, recalculated } from '../../../support/office'
import { otherMesas } from '../../../support/otherMesas'

const EXAMPLE = join(import.meta.dirname, '../../../../data/example/ejemplo.yunta.json')
const RUN = { date: '2026-11-28', code: 'aaaa-bbbb', place: 'Mesa' }

const programmeOf = (): Programme => {
  const { programme } = fold(recordFromFile(readFileSync(EXAMPLE), 'ejemplo').events)
  if (!programme) throw new Error('no programme in the example')
  return programme
}

const example = programmeOf()
const provinces = ['10', '12', '13'].flatMap((code) => example.territories[id<TerritoryId>(code)] ?? [])
const mesas: readonly (readonly [name: string, territory: Territory])[] = [
  ...provinces.map((one) => [one.id, one] as const),
  ...provinces.flatMap((one, i) => otherMesas(one, 20_261_128 + i)),
]

const bookOf = (territory: Territory): Book => {
  const book = workbookOf(example, territory, RUN)
  if (!book) throw new Error(`${territory.id} has no ranking`)
  return book
}

/** The largest distance between what formulas are said to come to and what they come to; texts must be equal. */
function furthest(
  said: CalculatedBook,
  found: CalculatedBook,
): { readonly distance: number; readonly formulas: number } {
  let [distance, formulas] = [0, 0]
  for (const [sheet, cells] of said) {
    for (const [address, { value, formula }] of cells) {
      if (formula === null) continue
      formulas += 1
      const other = found.get(sheet)?.get(address)?.value
      const apart =
        typeof value === 'number' && typeof other === 'number'
          ? Math.abs(value - other)
          : value === other
            ? 0
            : Number.POSITIVE_INFINITY
      if (apart > 1e-9) throw new Error(`${sheet}!${address} says ${value}, and ${formula} comes to ${other}`)
      distance = Math.max(distance, apart)
    }
  }
  return { distance, formulas }
}

describeWithOffice('a workbook calculated by another program', () => {
  let written: readonly Uint8Array[] = []
  let found: readonly CalculatedBook[] = []

  beforeAll(async () => {
    written = await Promise.all(mesas.map(([, territory]) => workbookBytes(bookOf(territory))))
    found = recalculated(written)
  }, 240_000)

  it('comes to what every one of its cells says, for the provinces of the example and for generated mesas', () => {
    const all = written.map((bytes, i) => furthest(cellsOf(bytes), found[i] ?? new Map()))
    expect(all.every(({ formulas }) => formulas > 500)).toBe(true)
    expect(Math.max(...all.map(({ distance }) => distance))).toBeLessThan(1e-9)
  })

  it('says the weights, scores, places and margin of the app', () => {
    mesas.forEach(([name, territory], i) => {
      const cell = (sheet: string, address: string) => found[i]?.get(sheet)?.get(address)?.value
      const { official } = selectWeights(example, territory)
      official.weights?.forEach((weight, k) => {
        expect(cell('Pesos', `C${k + 2}`), name).toBeCloseTo(weight, 9)
      })
      const ranked = selectRanked(example, territory)
      if (ranked.status === 'lacking') throw new Error(`${name} has no ranking`)
      const { rows, margin } = ranked.evaluation
      rows.forEach((row, place) => {
        const at = place + 4
        expect(cell('Ranking', `A${at}`), name).toBe(row.place)
        expect(cell('Ranking', `B${at}`), name).toBe(territory.candidates.find((one) => one.id === row.product)?.name)
        expect(cell('Ranking', `C${at}`), name).toBeCloseTo(row.score, 9)
        expect(cell('Ranking', `D${at}`), name).toBe(row.contrastPlace)
        expect(cell('Ranking', `E${at}`), name).toBeCloseTo(row.contrastScore, 9)
      })
      if (margin !== null) expect(cell('Ranking', `C${rows.length + 5}`), name).toBeCloseTo(margin, 9)
    })
  })

  it('is asked in earnest: one figure that is said wrong is found', async () => {
    const [first] = written
    if (!first) throw new Error('no workbook')
    const said = new Map(cellsOf(first))
    const ranking = new Map(said.get('Ranking'))
    const [address, cell] = [...ranking].find(([, { formula, value }]) => formula && typeof value === 'number') ?? []
    if (!address || !cell) throw new Error('no formula in the ranking')
    said.set('Ranking', ranking.set(address, { ...cell, value: Number(cell.value) + 1e-6 }))
    expect(() => furthest(said, found[0] ?? new Map())).toThrow(/Ranking!/)
  })
})
