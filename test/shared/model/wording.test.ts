import { describe, expect, it } from 'vitest'
import { BODY } from '../../../data/body'
import { PRODUCTS } from '../../../data/products'
import { STATISTICS } from '../../../data/statistics'
import { type IndicatorId, id } from '../../../src/domain/ids'
import type { Programme } from '../../../src/domain/programme'
import { words } from '../../../src/i18n/body.words.en'
import { selectProgramme } from '../../../src/shared/model/current'
import { indicatorAsRecorded, productAsRecorded, programmeIn } from '../../../src/shared/model/reading'
import { bodyTexts, toReader, toRecord } from '../../../src/shared/model/wording'
import { EXAMPLE, openApp } from '../../support/app'
import { MANABI } from '../../support/ranking'

const opened = async (): Promise<Programme> => {
  const programme = selectProgramme((await openApp(EXAMPLE)).getState())
  if (!programme) throw new Error('the example has no programme')
  return programme
}
const unique = (texts: readonly string[]) => [...new Set(texts)].toSorted()
const isListed = (key: string) => key.includes(':')
/** What needs a line of its own: a list's word that says something in Spanish, and not only a sign or a code. */
const spoken = (kind: string, texts: readonly string[]) =>
  unique(texts)
    .filter((text) => /\p{Ll}{3}/u.test(text.replace('USD/kg', '')))
    .map((text) => `${kind}:${text}`)

const subs = BODY.indicators.flatMap((indicator) => indicator.subs)
const LISTED = [
  ...spoken('unit', [...subs.map(({ unit }) => unit), ...STATISTICS.series.map(({ unit }) => unit)]),
  ...spoken(
    'scale',
    subs.map(({ scale }) => scale),
  ),
  ...spoken('source', Object.values(STATISTICS.sources)),
  ...spoken(
    'chain',
    PRODUCTS.products.map(({ chain }) => chain),
  ),
  ...spoken(
    'sector',
    PRODUCTS.products.map(({ sector }) => sector),
  ),
]

describe('the body in English', () => {
  it('has a line for every text of the body, and none for a text that is no longer there', () => {
    expect(
      Object.keys(words)
        .filter((key) => !isListed(key))
        .toSorted(),
    ).toEqual([...bodyTexts().keys()].toSorted())
    expect(bodyTexts().size).toBeGreaterThan(250)
  })

  it('has a line for every unit, scale, source, chain and sector that Yunta brings', () => {
    expect(LISTED.filter((key) => !Object.hasOwn(words, key))).toEqual([])
    expect(LISTED.length).toBeGreaterThan(70)
  })

  it('has a line for every name of the example', async () => {
    const { name, territories } = await opened()
    const held = Object.values(territories)
    const named = [
      `programme:${name}`,
      ...held.flatMap(({ mesas }) => mesas.map((mesa) => `mesa:${mesa.name}`)),
      ...held.flatMap(({ tables }) => tables.map((table) => `table:${table.name.replace(/\d+/, '{n}')}`)),
      ...held.flatMap(({ candidates }) => candidates.map(({ proposedBy }) => `proposer:${proposedBy}`)),
    ]
    expect(unique(named).filter((key) => !Object.hasOwn(words, key))).toEqual([])
  })

  it('says no two things of one kind alike, so that the way back is one', () => {
    const said = Object.entries(words)
      .filter(([key]) => isListed(key))
      .map(([key, text]) => `${key.split(':')[0]}:${text}`)
    expect(said.filter((one, i) => said.indexOf(one) !== i)).toEqual([])
    const names = Object.entries(words).flatMap(([key, text]) => (key.endsWith('.name') ? [text] : []))
    expect(names.filter((one, i) => names.indexOf(one) !== i)).toEqual([])
  })

  it('leaves nothing blank, and no sentence as it was in Spanish', () => {
    expect(Object.entries(words).filter(([, text]) => text.trim() === '')).toEqual([])
    const same = [...bodyTexts()].filter(
      ([key, text]) => words[key] === text && text.includes(' ') && !key.endsWith('.source'),
    )
    expect(same).toEqual([])
  })
})

describe('a programme read in another language', () => {
  it('is the very same in the language in which it is written', async () => {
    const programme = await opened()
    expect(programmeIn(null, programme)).toBe(programme)
  })

  it('says dimensions, segments, filters, indicators with their guide and data, chains and sectors', async () => {
    const programme = programmeIn(words, await opened())
    const territory = programme.territories[MANABI]
    expect(programme.dimensions.map(({ name }) => name)).toEqual([
      'Market',
      'Production and competitiveness',
      'Value and distribution',
      'Inclusion, territory and environment',
    ])
    expect(programme.segments[0]?.name).toBe('Public sector')
    expect(programme.filters[0]?.text).toContain('lawful')
    const [demand] = territory?.indicators ?? []
    expect(demand?.name).toBe('National demand')
    expect(demand?.rubric[4]).toContain('written orders')
    expect(demand?.subs[0]).toMatchObject({ unit: '% a year', scale: 'national', cuts: ['-2', '0', '2', '5'] })
    expect(territory?.tables[2]?.name).toBe('Table 3')
    expect(territory?.candidates.find((one) => one.id === 'cacao')).toMatchObject({
      name: 'Cacao',
      chain: 'Cacao and derivatives',
      nationalSector: 'crops',
    })
    const units = Object.values(territory?.data ?? {}).flatMap((data) => Object.values(data).map(({ unit }) => unit))
    expect(unique(units)).toContain('index')
    expect(unique(units)).not.toContain('índice')
  })

  it('shows what a mesa wrote itself as it wrote it, beside what is still of the body', () => {
    const { text } = toReader(words)
    expect(text('PRECIO.name', 'Precios')).toBe('Price')
    expect(text('PRECIO.name', 'Precios de la feria')).toBe('Precios de la feria')
    expect(text('MI_INDICADOR.name', 'Precios')).toBe('Precios')
  })

  it('keeps apart what did not change between two acts, so that nothing is counted twice', async () => {
    const store = await openApp(EXAMPLE)
    const read = () => {
      const programme = selectProgramme(store.getState())
      return programme && programmeIn(words, programme)
    }
    const before = read()
    const noted = store.getState().act({
      kind: 'evidence-noted',
      body: { territory: MANABI, product: id('cacao'), indicator: id<IndicatorId>('PRECIO'), note: 'acta 3' },
    })
    const after = read()
    expect(noted.status).toBe('accepted')
    expect(read()).toBe(after)
    expect(after?.territories[MANABI]).not.toBe(before?.territories[MANABI])
    expect(after?.territories[MANABI]?.indicators).toBe(before?.territories[MANABI]?.indicators)
    const [other = ''] = Object.keys(before?.territories ?? {}).filter((one) => one !== MANABI)
    expect(other).not.toBe('')
    expect(Object.entries(after?.territories ?? {}).find(([one]) => one === other)?.[1]).toBe(
      Object.entries(before?.territories ?? {}).find(([one]) => one === other)?.[1],
    )
  })
})

describe('what was read in another language and goes back to the record', () => {
  it('is the text of the record wherever nobody wrote it anew', async () => {
    const programme = await opened()
    const read = programmeIn(words, programme)
    expect(read.catalogue.map((one) => indicatorAsRecorded(words, one))).toEqual(programme.catalogue)
    const candidates = (one: Programme) => Object.values(one.territories).flatMap((territory) => territory.candidates)
    expect(candidates(read).map((one) => productAsRecorded(words, one))).toEqual(candidates(programme))
  })

  it('is what the person wrote where they did', () => {
    const { text, word } = toRecord(words)
    expect(text('PRECIO.name', 'Prices at the fair')).toBe('Prices at the fair')
    expect(word('unit', 'bunches')).toBe('bunches')
    expect(word('unit', 'months')).toBe('meses')
  })

  it('stays as it is where a language has no words for it', () => {
    const { text, word } = toReader({})
    expect(text('PRECIO.name', 'Precios')).toBe('Precios')
    expect(word('unit', 'meses')).toBe('meses')
  })
})
