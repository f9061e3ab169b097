import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { GUIDE_LANGUAGES, GUIDE_PAGES, placeOf } from '../../data/build/guide/pages'
import { mainOf } from '../../data/build/guide/shell'
import { guidePages, inGuide } from '../../data/build/guide/write'
import { GLOSSARY } from '../../data/glossary'
import { loadLanguage } from '../../src/i18n/useI18n'
import { listFiles } from '../../src/offline/listFiles'

const root = join(import.meta.dirname, '../..')
const scripts = Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts)
const written = listFiles(inGuide('')).filter((file) => file.endsWith('.html'))
const read = (file: string) => readFileSync(inGuide(file), 'utf8')

/** Files of the repository's root that the build puts beside the folder of the guide. */
const BUILT = ['index.html', 'boleta.html']

/** What a reference leads to: a file as it will stand in the build, and the place in it. */
function target(file: string, reference: string): { readonly path: string; readonly anchor: string } {
  const [path = '', anchor = ''] = reference.split('#')
  return { path: path === '' ? inGuide(file) : join(dirname(inGuide(file)), path), anchor }
}

function isThere(file: string, reference: string): boolean {
  const { path, anchor } = target(file, reference)
  const beside = relative(join(root, 'public'), path)
  const place = BUILT.includes(beside) ? join(root, beside) : path
  return existsSync(place) && (anchor === '' || readFileSync(place, 'utf8').includes(`id="${anchor}"`))
}

const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, one = '']) => one)

describe('the guide', () => {
  it('stands as `npm run guide` would leave it, so that glossary, script and toolbox say what the app says', async () => {
    const made = await guidePages()
    expect([...made].filter(([path, text]) => read(path) !== text).map(([path]) => path)).toEqual([])
  })

  it('has every page in every language, and no page that its margin does not name', () => {
    const listed = GUIDE_LANGUAGES.flatMap((language) => GUIDE_PAGES.map(({ file }) => placeOf(language, file)))
    expect(written.toSorted()).toEqual(listed.toSorted())
  })

  it.each(written)('%s leads only to what is there, and is read without a network or a script', (file) => {
    const text = read(file)
    expect(found(text, /(?:href|src)="([^"]+)"/g).filter((reference) => !isThere(file, reference))).toEqual([])
    expect(text).not.toMatch(/<script|style="|https?:\/\/(?!ejemplo\.gob\.ec)/)
    expect(text).toContain("default-src 'none'; style-src 'self'")
  })

  it.each(written)('%s names only commands that there are', (file) => {
    const commands = found(mainOf(read(file)), /npm run (?:-s )?([\w:]+)/g)
    expect(commands.filter((name) => !scripts.includes(name))).toEqual([])
  })

  it.each(GUIDE_PAGES.map(({ file }) => file))('%s is built alike in both languages', (file) => {
    const [one = '', other] = GUIDE_LANGUAGES.map((language) =>
      found(mainOf(read(placeOf(language, file))), /<(\/?(?:h\d|li|dt|dd|tr|ol|pre|section|q|kbd))\b/g).join(' '),
    )
    expect(other).toBe(one)
  })

  it('has an anchor in the glossary for every word', () => {
    for (const language of GUIDE_LANGUAGES) {
      const anchors = found(read(placeOf(language, 'glosario.html')), /<dt id="(\w+)"/g)
      expect(anchors.toSorted()).toEqual(GLOSSARY.map(({ id }) => id).toSorted())
    }
  })

  it('in English presses only what the English screens call so; in Spanish a browser follows it', async () => {
    const { t } = await loadLanguage('en')
    const { en } = await import('../../src/i18n/en')
    const said = new Set(Object.keys(en).map((key) => t(key as keyof typeof en, { n: 3 })))
    const names = found(read('en/mesa.html').replaceAll('<b>Los Ríos</b>', ''), /Press <b>([^<]+)<\/b>/g)
    expect(names.length).toBeGreaterThan(10)
    expect(names.filter((name) => !said.has(name) && name !== 'Manabí')).toEqual([])
  })
})
