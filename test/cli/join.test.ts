import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { id } from '../../src/domain/ids'
import { recordToFile } from '../../src/io/recordFile'
import type { Event } from '../../src/record/event'
import { rate, WEIGHED, written } from '../record/sample'
import { door } from '../support/door'

const START = written(WEIGHED)
const at = (device: string, cell: ReturnType<typeof rate>) => written([cell], START, { device: id(device) })

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yunta-join-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const put = (name: string, events: readonly Event[]): string => {
  writeFileSync(join(folder, name), recordToFile(events))
  return join(folder, name)
}

const run = await door('join')

describe('npm run join', () => {
  it('writes the same bytes whatever the order of the files, and prints what came of it', async () => {
    const files = [
      put('a.yunta.json', at('aqui', rate('cacao', 'DEM', 3))),
      put('b.yunta.json', at('alla', rate('cacao', 'DEM', 4))),
    ]
    const [one, other] = [join(folder, 'one.yunta.json'), join(folder, 'other.yunta.json')]
    const first = run(...files, '-o', one)
    run(...files.toReversed(), '-o', other)
    expect(readFileSync(other, 'utf8')).toBe(readFileSync(one, 'utf8'))
    expect(first.status).toBe(0)
    expect(JSON.parse(first.stdout)).toMatchObject({
      status: 'joined',
      events: START.length + 2,
      territories: ['13'],
      conflicts: 1,
      aside: 0,
      files: [
        { file: 'a.yunta.json', events: START.length + 1, fresh: START.length + 1 },
        { file: 'b.yunta.json', events: START.length + 1, fresh: 1 },
      ],
      refused: [],
    })
  })

  it('names a damaged file and one of another programme, and joins the rest', async () => {
    writeFileSync(join(folder, 'roto.yunta.json'), 'nada')
    const foreign = written(WEIGHED, [], { programme: id('otro-programa') })
    const { status, stdout } = run(
      put('a.yunta.json', at('aqui', rate('cacao', 'DEM', 3))),
      join(folder, 'roto.yunta.json'),
      put('b.yunta.json', at('alla', rate('queso', 'DEM', 4))),
      put('otro.yunta.json', foreign),
      '-o',
      join(folder, 'c.yunta.json'),
    )
    const found = JSON.parse(stdout)
    expect([status, found.status, found.events]).toEqual([1, 'joined', START.length + 2])
    expect(found.refused.map(({ file }: { file: string }) => file)).toEqual(['roto.yunta.json', 'otro.yunta.json'])
    expect(found.refused[1].findings[0].text).toBe(
      'Este expediente es de otro programa: no se puede unir con los demás.',
    )
  })

  it('writes nothing when there are no two sound files of one programme', async () => {
    const { status, stdout } = run(
      put('a.yunta.json', START),
      join(folder, 'falta.yunta.json'),
      '-o',
      join(folder, 'c.yunta.json'),
    )
    expect([status, JSON.parse(stdout).status]).toEqual([1, 'refused'])
    expect(() => readFileSync(join(folder, 'c.yunta.json'))).toThrow()
  })
})
