import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { door } from '../support/door'

const ROOT = join(import.meta.dirname, '../..')
const FILES = join(ROOT, 'test/io/understand/files')
const folder = mkdtempSync(join(tmpdir(), 'yunta-understand-'))
afterAll(() => rmSync(folder, { recursive: true }))

const run = await door('understand')

function understand(...args: readonly string[]) {
  const { status, stdout, stderr } = run(...args)
  return { status, printed: stdout === '' ? null : JSON.parse(stdout), stderr }
}

describe('npm run understand', () => {
  it('prints what a table means, its questions, and nothing that hangs on one', () => {
    const { status, printed } = understand('ratings', join(FILES, '11-nombres-de-otra-fuente.csv'))
    expect(status).toBe(0)
    expect(printed).toMatchObject({
      source: { file: '11-nombres-de-otra-fuente.csv', kind: 'delimited' },
      orientation: 'products-down',
      header: [1],
      cells: [{ sheet: 'plenary', product: 'limon', indicator: 'DEM_NAC', value: 2, reason: null }],
      left: [],
      refused: [],
    })
    expect(printed.questions[0]).toMatchObject({ about: 'product', read: 'Leche', proposal: 'leche-y-lacteos' })
  }, 60_000)

  it('takes the proposals when it is told to, in the territory it is told', () => {
    const file = join(FILES, '24-comparaciones-ahp.csv')
    const { status, printed } = understand('judgements', file, '--territory', '10', '--answers', 'proposed')
    expect(status).toBe(0)
    expect(printed.judgements[1]).toEqual({ member: 'PUB-01', first: 'MER', second: 'VAL', value: -3 })
  }, 60_000)

  it('prints measured values as numbers', () => {
    const { printed } = understand('data', join(FILES, '17-porcentaje-y-moneda.csv'))
    expect(printed.data[0]).toMatchObject({ product: 'cacao', sub: 'VO1', value: 8.5, year: '' })
  }, 60_000)

  it('says in words what it cannot read, and ends with 1', () => {
    const file = join(folder, 'mapa.json')
    writeFileSync(file, '{"type": "FeatureCollection", "features": []}')
    const { status, printed } = understand('ratings', file)
    expect([status, printed.refused[0].code]).toEqual([1, 'file-not-table'])
    expect(printed.refused[0].text).toContain('geojson')
    expect(understand('ratings', join(folder, 'nada.csv')).printed.refused[0].code).toBe('file-unreadable')
  }, 60_000)

  it('ends with 2 when the call is not understood', () => {
    expect(understand('mapas', join(FILES, '01-escala-1-10.csv')).status).toBe(2)
    expect(understand('ratings', join(FILES, '01-escala-1-10.csv'), '--answers', 'all').status).toBe(2)
  }, 60_000)
})
