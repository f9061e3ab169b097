import { describe, expect, it } from 'vitest'
import { CANTONS, PROVINCES } from '../../../data/places'
import { id, type TerritoryId } from '../../../src/domain/ids'
import type { Programme, Territory } from '../../../src/domain/programme'
import { recordFromFile } from '../../../src/io/recordFile'
import { openSource } from '../../../src/io/tables/openSource'
import type { Target } from '../../../src/io/understand/context'
import { contextOf } from '../../../src/io/understand/contextOf'
import { NO_ANSWERS } from '../../../src/io/understand/desk'
import { understand } from '../../../src/io/understand/understand'
import { csvBytes } from '../../../src/io/write/csv'
import { fold } from '../../../src/record/fold'
import { MESA_FILES } from '../../../src/shared/files/mesaFiles'
import { selectWeights } from '../../../src/shared/model/evaluation'
import { sheetRows, sheetTable } from '../../../src/shared/model/sheetRows'
import { xmcdaOf } from '../../../src/shared/model/xmcda'
import { matrixRows, matrixTable } from '../../../src/steps/selection/model/matrixRows'
import { bytesOf, EXAMPLE } from '../../support/app'
import { otherMesas } from '../../support/otherMesas'
import { present } from '../../support/present'

const example = present(fold(recordFromFile(bytesOf(EXAMPLE), 'ejemplo').events).programme, 'the example')
const RUN = { date: '2026-11-28', code: 'aaaa-bbbb', place: 'Mesa' }
const provinces = ['10', '12', '13'].map((code) => present(example.territories[id<TerritoryId>(code)], code))

/** What a file that Yunta wrote means to the mesa that wrote it, with no answer to any question. */
async function comesBack(bytes: Uint8Array, name: string, target: Target, programme: Programme, territory: Territory) {
  const { value } = await openSource(bytes, name)
  const context = contextOf(programme, territory, { provinces: PROVINCES, cantons: CANTONS })
  return understand(present(value, name), target, context, NO_ANSWERS)
}

/** Every rating of a mesa's sheets, in lines that a failing test can show. */
const ratedIn = (territory: Territory): readonly string[] =>
  Object.entries(territory.sheets)
    .flatMap(([sheet, rows]) =>
      Object.entries(rows ?? {}).flatMap(([product, cells]) =>
        Object.entries(cells).map(([indicator, { value, reason }]) =>
          [sheet, product, indicator, value, reason].join(' '),
        ),
      ),
    )
    .sort()

async function ratingsOf(bytes: Uint8Array, name: string, territory: Territory): Promise<readonly string[]> {
  const { understood, questions, refused } = await comesBack(bytes, name, 'ratings', example, territory)
  expect({ questions, refused }).toEqual({ questions: [], refused: [] })
  const drafts = understood?.target === 'ratings' ? understood.drafts : []
  return drafts
    .map(({ sheet, product, indicator, value, reason }) => [sheet, product, indicator, value, reason ?? ''].join(' '))
    .sort()
}

describe('what Yunta writes comes back into it', () => {
  it('reads the workbook as the ratings it was made from, reasons and states included, without a question', async () => {
    const rated = [...provinces, ...provinces.flatMap((one, i) => otherMesas(one, i + 1).map(([, other]) => other))]
    for (const territory of rated) {
      const bytes = present(await MESA_FILES.libro(example, territory, RUN), 'a workbook')
      expect(await ratingsOf(bytes, 'libro.xlsx', territory)).toEqual(ratedIn(territory))
    }
  })

  it('reads the workbook as the weights the app counts with, to a millionth, without a question', async () => {
    for (const territory of provinces) {
      const bytes = present(await MESA_FILES.libro(example, territory, RUN), 'a workbook')
      const { understood, questions } = await comesBack(bytes, 'libro.xlsx', 'weights', example, territory)
      const official = present(selectWeights(example, territory).official.weights, 'weights')
      expect(questions).toEqual([])
      expect(understood?.drafts).toMatchObject(
        territory.indicators.map((indicator, k) => ({
          member: null,
          indicator: indicator.id,
          millionths: Math.round((official[k] ?? 0) * 1_000_000),
        })),
      )
    }
  })

  it('reads XMCDA as the ratings and weights it was made from, states and reasons included, without a question', async () => {
    const rated = [...provinces, ...provinces.flatMap((one, i) => otherMesas(one, i + 1).map(([, other]) => other))]
    for (const territory of rated.filter((one) => ratedIn(one).some((line) => / [45] /.test(line)))) {
      const files = xmcdaOf(example, territory, RUN)
      const bytes = (name: string) => new TextEncoder().encode(present(files[name], name))
      const found = await ratingsOf(bytes('performanceTable.xml'), 'performanceTable.xml', territory)
      expect(found).toEqual(ratedIn(territory))
      const { understood, questions } = await comesBack(
        bytes('weights.xml'),
        'weights.xml',
        'weights',
        example,
        territory,
      )
      const official = present(selectWeights(example, territory).official.weights, 'weights')
      expect(questions).toEqual([])
      expect(understood?.drafts).toMatchObject(
        territory.indicators.map(({ id: indicator }, k) => ({
          member: null,
          indicator,
          millionths: Math.round((official[k] ?? 0) * 1_000_000),
        })),
      )
    }
  })

  it('reads the file of the sheets as they were handed in', async () => {
    for (const territory of provinces)
      for (const preset of ['excel', 'qgis'] as const) {
        const bytes = csvBytes(sheetTable(sheetRows(example, territory, RUN.date)), preset)
        expect(await ratingsOf(bytes, 'hojas.csv', territory)).toEqual(ratedIn(territory))
      }
  })

  it('reads the matrix of a plenary as what the plenary agreed', async () => {
    for (const one of provinces) {
      const [, territory] = present(
        otherMesas(one, 7).find(([name]) => name === 'a plenary alone'),
        'a mesa with a plenary only',
      )
      const bytes = csvBytes(matrixTable(matrixRows(example, territory, RUN.date, null)), 'excel')
      expect((await ratingsOf(bytes, 'matriz.csv', territory)).length).toBe(ratedIn(territory).length)
    }
  })
})
