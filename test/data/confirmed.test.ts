import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { describe, expect, it } from 'vitest'
import { confirmedProducts, confirmedStatistics, unconfirmedSources } from '../../data/build/confirmed'
import { confirmedData } from '../../data/build/confirmedData'
import { inData, rowsOf } from '../../data/build/rows'
import { workedExample } from '../../data/build/workedExample'
import { PRODUCTS } from '../../data/products'
import { STATISTICS } from '../../data/statistics'
import { version } from '../../package.json'

const unconfirmed = unconfirmedSources()
const mentions = (source: string) => source.split('+').some((one) => unconfirmed.has(one))

describe('a build without the tables whose terms nobody could confirm', () => {
  it('knows of every source whether its terms are confirmed, not, or it is cited only', () => {
    const terms = rowsOf<'terms'>('sources.csv').map((row) => row.terms)
    expect(terms.filter((term) => !['confirmed', 'unconfirmed', 'cited'].includes(term))).toEqual([])
    expect(unconfirmed.has('ESPAC2024')).toBe(true)
  })

  it('keeps the other figures as they were and no trace of those', () => {
    const left = confirmedStatistics(STATISTICS, unconfirmed)
    expect(left.series.filter(({ source }) => mentions(source))).toEqual([])
    expect(Object.keys(left.sources).filter(mentions)).toEqual([])
    const named = ({ series, values }: typeof left) =>
      values.map(([province, product, at, value]) => ({ province, product, value, ...series[at] }))
    expect(named(left)).toEqual(named(STATISTICS).filter(({ source = '' }) => !mentions(source)))
    expect([STATISTICS.values.length, left.values.length]).toEqual([977, 11])
  })

  it('proposes the same candidates, without what those tables say of them', () => {
    const left = confirmedProducts(PRODUCTS, unconfirmed)
    expect(left.candidates.map(({ province, product }) => [province, product])).toEqual(
      PRODUCTS.candidates.map(({ province, product }) => [province, product]),
    )
    expect(left.candidates.filter(({ evidence }) => /ESPAC|INEC|SIPA|FAO/.test(evidence))).toEqual([])
  })

  it('is what the bundler makes of the application’s own modules, with an invented example', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'yunta-confirmed-'))
    try {
      const entry = join(folder, 'entry.ts')
      const from = (path: string, query = '') => JSON.stringify(inData(path) + query)
      writeFileSync(
        entry,
        `export { STATISTICS } from ${from('statistics.ts')}
export { candidatesOf } from ${from('products.ts')}
export { default as example } from ${from('example/ejemplo.yunta.json', '?url')}`,
      )
      await build({
        configFile: false,
        root: folder,
        logLevel: 'error',
        plugins: [confirmedData()],
        build: { ssr: entry, outDir: join(folder, 'out'), rollupOptions: { output: { entryFileNames: 'built.mjs' } } },
      })
      const built = await import(/* @vite-ignore */ pathToFileURL(join(folder, 'out/built.mjs')).href)
      expect(built.STATISTICS.values).toHaveLength(11)
      expect(built.candidatesOf('13').length).toBeGreaterThan(5)
      expect(built.example).toMatch(/inventado\.yunta/)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('opens an example of which every byte is built from its source', () => {
    expect(readFileSync(inData('example/inventado.yunta.json'))).toEqual(Buffer.from(workedExample().bytes(version)))
  })
})
