import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type HallParts, hallFolder } from '../../../src/offline/release/hall'
import { notesOf } from '../../../src/offline/release/notes'
import { zipOf } from '../../../src/offline/release/zip'

const bytes = (text: string) => new TextEncoder().encode(text)
const PARTS: HallParts = {
  version: '1.2.0',
  oneFile: bytes('one'),
  site: new Map([['index.html', bytes('site')]]),
  server: { script: bytes('sala'), windows: bytes('exe'), linux: bytes('elf'), licence: bytes('MIT') },
}
const textAt = (parts: HallParts, path: string) =>
  new TextDecoder().decode(hallFolder(parts).find((file) => file.path === path)?.bytes)

describe('«Yunta en la sala»', () => {
  it('starts by a double click what stands in it, on both systems', () => {
    const paths = new Set(hallFolder(PARTS).map(({ path }) => path))
    const windows = textAt(PARTS, 'Abrir la sala (Windows).bat')
    const linux = textAt(PARTS, 'abrir-la-sala-linux.sh')
    const named = [...windows.matchAll(/programa\\[\w.\\]+/g), ...linux.matchAll(/programa\/[\w./]+/g)]
    const asked = new Set(named.map(([path]) => path.replaceAll('\\', '/')))
    expect([...asked].filter((path) => path !== 'programa/sitio' && !paths.has(path))).toEqual([])
    expect(asked).toContain('programa/windows/node.exe')
    expect(asked).toContain('programa/linux/node')
    expect(paths).toContain('programa/sitio/index.html')
  })

  it('ends lines as each system reads them, and says its version', () => {
    for (const path of ['LEAME.txt', 'Abrir la sala (Windows).bat']) expect(textAt(PARTS, path)).not.toMatch(/[^\r]\n/)
    expect(textAt(PARTS, 'abrir-la-sala-linux.sh')).not.toContain('\r')
    expect(textAt(PARTS, 'LEAME.txt')).toContain('Yunta 1.2.0 en la sala')
  })

  it('leads to the guide where the site has one, and does not speak of it where not', () => {
    const guided = { ...PARTS, site: new Map([...PARTS.site, ['guia/index.html', bytes('guide')] as const]) }
    expect(textAt(guided, 'Guia.html')).toContain('programa/sitio/guia/index.html')
    expect(textAt(PARTS, 'LEAME.txt')).not.toContain('Guia')
    expect(hallFolder(PARTS).map(({ path }) => path)).not.toContain('Guia.html')
  })

  it('is the same zip whenever it is packed, and gives back every byte under one folder', () => {
    const zip = zipOf('Yunta en la sala', hallFolder(PARTS))
    expect(zipOf('Yunta en la sala', hallFolder(PARTS))).toEqual(zip)
    const files = unzipSync(zip)
    expect(new TextDecoder().decode(files['Yunta en la sala/programa/sala.mjs'])).toBe('sala')
    expect(Object.keys(files).every((path) => path.startsWith('Yunta en la sala/'))).toBe(true)
  })
})

describe('the notes of a version', () => {
  const changelog =
    '# Changelog\n\n## Not released\n\n- New.\n\n## 1.2.0 (2027-02-01)\n\n- Second.\n\n## 1.2\n\n- Other.\n'

  it('are its own section, or what is not released yet', () => {
    expect(notesOf(changelog, '1.2.0')).toBe('# Yunta 1.2.0\n\n- Second.\n')
    expect(notesOf(changelog, '1.3.0')).toBe('# Yunta 1.3.0\n\n- New.\n')
  })

  it('are never empty: a changelog that says nothing of a version is refused', () => {
    expect(() => notesOf('# Changelog\n', '1.2.0')).toThrow('says nothing of 1.2.0')
  })

  it('are there for the version that would be released today', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(notesOf(readFileSync('CHANGELOG.md', 'utf8'), version).length).toBeGreaterThan(100)
  })
})
