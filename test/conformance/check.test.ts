import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import type { Adapter } from './case'
import { check } from './check'
import { misses } from './compare'

describe('comparing', () => {
  it('holds each number to the tolerance of its key, and to 1e-9 without one', () => {
    expect(misses({ CR: 0.05 }, { CR: 0.0504 }, { CR: 0.0005 })).toEqual([])
    expect(misses({ CR: 0.05 }, { CR: 0.0506 }, { CR: 0.0005 })).toEqual(['CR: 0.0506, not 0.05 ± 0.0005'])
    expect(misses({ CR: 0.05 }, { CR: 0.0504 }, { weights: 0.1 })).toHaveLength(1)
    expect(misses({ CR: 0.05 }, { CR: 0.05 + 1e-8 }, {})).toHaveLength(1)
    expect(misses({ CR: 0.05 }, { CR: 0.0504 }, 0.0005)).toEqual([])
  })

  it('gives everything under a key that key’s tolerance', () => {
    const expected = { local: { Cost: [0.5, 0.5] }, alternatives: { A: 1 } }
    const computed = { local: { Cost: [0.51, 0.49] }, alternatives: { A: 1.01 } }
    expect(misses(expected, computed, { local: 0.02 })).toEqual(['alternatives.A: 1.01, not 1 ± 1e-9'])
  })

  it('passes over what is not given', () => {
    expect(misses({ a: null, b: [null, 2] }, { b: [1, 2] }, 0)).toEqual([])
  })

  it('never takes the absent, the not-a-number or another length for a pass', () => {
    expect(misses({ a: 1 }, {}, 1)).toHaveLength(1)
    expect(misses({ a: 1 }, { a: Number.NaN }, 1)).toHaveLength(1)
    expect(misses({ a: 1 }, { a: null }, 1)).toHaveLength(1)
    expect(misses({ a: [1, 2] }, { a: [1] }, 1)).toHaveLength(1)
    expect(misses({ a: [1] }, { a: [1, 2] }, 1)).toHaveLength(1)
    expect(misses({ a: { b: 1 } }, { a: 1 }, 1)).toHaveLength(1)
  })

  it('holds texts and booleans to equality', () => {
    expect(misses({ a: true, b: '1/2' }, { a: true, b: '1/2' }, 1)).toEqual([])
    expect(misses({ a: true, b: '1/2' }, { a: false, b: '1/3' }, 1)).toHaveLength(2)
    expect(misses({ a: true }, { a: 1 }, 1)).toHaveLength(1)
  })
})

describe('checking', () => {
  const adapters = new Map<string, Adapter>([
    ['double', ({ x }) => ({ y: 2 * Number(x) })],
    [
      'broken',
      () => {
        throw new RangeError('shapes disagree')
      },
    ],
  ])
  const one = { id: 'one', method: 'double', input: { x: 2 }, params: {}, expected: { y: 4 }, tolerance: 1e-9 }

  it('passes a case that agrees', () => {
    expect(check(one, adapters, 'here')).toEqual({ id: 'one', misses: [] })
  })

  it('fails an unknown method, a method that throws, and what is not a case', () => {
    expect(check({ ...one, method: 'unheard' }, adapters, 'here').misses).toEqual(['no method unheard'])
    expect(check({ ...one, method: 'broken' }, adapters, 'here').misses).toEqual(['RangeError: shapes disagree'])
    expect(check(7, adapters, 'here')).toEqual({ id: 'here', misses: ['TypeError: case is not an object'] })
  })
})

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  const run = (...names: readonly string[]): { readonly lines: readonly string[]; readonly code: unknown } => {
    const root = fileURLToPath(new URL('../..', import.meta.url))
    const command = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'test/conformance/run.ts')]
    try {
      const output = execFileSync(process.execPath, [...command, ...names], { encoding: 'utf8' })
      return { lines: output.trim().split('\n'), code: 0 }
    } catch (error) {
      const { stdout, status } = error as { stdout: string; status: number } // what execFileSync throws
      return { lines: stdout.trim().split('\n'), code: status }
    }
  }
  const write = (name: string, content: string): string => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }
  const good = { id: 'good', method: 'wsm', input: { matrix: [[2]], weights: [1] }, expected: { score: [2] } }

  it('closes with the count and leaves with 0 when all pass', () => {
    expect(run(write('good.json', JSON.stringify([good])))).toEqual({ lines: ['1 passed, 0 failed'], code: 0 })
  })

  it('says which case missed what, goes on, and leaves with 1', () => {
    const bad = { ...good, id: 'bad', expected: { score: [3] } }
    const unknown = { ...good, id: 'unknown', method: 'oracle' }
    const { lines, code } = run(write('mixed.json', JSON.stringify([bad, unknown, good])), write('torn.json', '[{'))
    expect(lines.slice(0, 2)).toEqual(['bad: score[0]: 2, not 3 ± 1e-9', 'unknown: no method oracle'])
    expect(lines.at(-1)).toBe('1 passed, 3 failed')
    expect(code).toBe(1)
  })

  it('does not call it a success when nothing was checked', () => {
    expect(run()).toEqual({ lines: ['0 passed, 0 failed'], code: 1 })
  })
})
