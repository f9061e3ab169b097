import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FORMER, placesOf } from '../../src/storage/places'

describe('the names under which a deployment keeps its data', () => {
  it('at the root are those of the versions that had one store for the whole origin', () => {
    expect(FORMER).toEqual({
      folder: 'expedientes',
      database: 'yunta',
      canaryDatabase: 'yunta-canary',
      prefix: 'yunta.',
    })
  })

  it('are all other for another folder, and never begin like those of a neighbour', () => {
    const places = ['/', '/yunta/', '/yunta/a/', '/yunta/b/', '/otra/'].map(placesOf)
    for (const name of ['folder', 'database', 'canaryDatabase', 'prefix'] as const) {
      const names = places.map((one) => one[name])
      expect(new Set(names).size).toBe(names.length)
    }
    const prefixes = places.map(({ prefix }) => prefix)
    for (const prefix of prefixes) expect(prefixes.filter((other) => other.startsWith(prefix))).toEqual([prefix])
  })

  it('are spelt the same by the recovery page', () => {
    const source = readFileSync('public/recuperar.js', 'utf8')
    const spelling = /const placesOf = [\s\S]*?\n}\n/.exec(source)?.[0] ?? ''
    const theirs: unknown = new Function(`${spelling}; return placesOf`)()
    if (typeof theirs !== 'function') throw new Error('the recovery page spells no places')
    for (const path of ['/', '/yunta/', '/a/b/c/']) expect(theirs(path)).toEqual(placesOf(path))
  })
})
