import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FORMER, folderOf, placesOf } from '../../src/storage/places'

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

  it('are those of one place wherever a page lies that was opened as a file', () => {
    const lying = ['/E:/Yunta/yunta.html', '/home/ana/Descargas/yunta.html'].map((pathname) =>
      folderOf({ protocol: 'file:', pathname }),
    )
    expect(lying).toEqual(['/archivo/', '/archivo/'])
    expect(folderOf({ protocol: 'https:', pathname: '/yunta/index.html' })).toBe('/yunta/')
  })

  it('are spelt the same by the recovery page', () => {
    const source = readFileSync('public/recuperar.js', 'utf8')
    const spelling = /const placesOf = [\s\S]*?\n}\n/.exec(source)?.[0] ?? ''
    const folder = /const folderOf = .*\n/.exec(source)?.[0] ?? ''
    const theirs: unknown = new Function(`${spelling}; return placesOf`)()
    const theirFolder: unknown = new Function(`${folder}; return folderOf`)()
    if (typeof theirs !== 'function') throw new Error('the recovery page spells no places')
    if (typeof theirFolder !== 'function') throw new Error('the recovery page spells no folder')
    for (const path of ['/', '/yunta/', '/a/b/c/']) expect(theirs(path)).toEqual(placesOf(path))
    for (const page of ['file:///E:/yunta.html', 'https://a.ec/yunta/recuperar.html', 'http://192.168.0.2/']) {
      expect(theirFolder(new URL(page))).toBe(folderOf(new URL(page)))
    }
  })
})
