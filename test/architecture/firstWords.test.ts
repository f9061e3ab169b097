import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { stepWords } from '../../src/i18n/es.steps'
import { closure } from '../support/closure'

/** What is there before any screen is asked for. The dialogs of the first screen wait for words. */
const FIRST = ['src/main.tsx', 'src/steps/start/View.tsx']

const fileAt = (from: string, path: string): string[] => {
  const place = normalize(join(dirname(from), path))
  return [place, `${place}.ts`, `${place}.tsx`].filter((file) => /\.tsx?$/.test(file) && existsSync(file)).slice(0, 1)
}

/** What a file imports at once; what is imported when needed brings its words or waits for them. */
function importsOf(file: string): readonly string[] {
  const source = readFileSync(file, 'utf8').replaceAll(/^import type .*$/gm, '')
  return [...source.matchAll(/(?:from|^import)\s*'(\.[^']+)'/gm)].flatMap(([, path = '']) => fileAt(file, path))
}

/** Keys of step words that a source names, whole or by a beginning that is completed: `rating.say.${state}`. */
const named = (source: string): readonly string[] =>
  Object.keys(stepWords).filter(
    (key) => source.includes(`'${key}'`) || source.includes(`\`${key.slice(0, key.lastIndexOf('.') + 1)}\${`),
  )

describe('the page as it opens', () => {
  it('says nothing whose words come only with the steps', () => {
    const files = [...closure(FIRST, importsOf)].filter((file) => !/words\.\w+\.ts$/.test(file))
    expect(files.length).toBeGreaterThan(120)
    expect(files.flatMap((file) => named(readFileSync(file, 'utf8')).map((key) => `${file}: ${key}`))).toEqual([])
  })

  it('would be found out: a whole key and one that is completed are both seen', () => {
    const [key = ''] = Object.keys(stepWords).filter((one) => one.split('.').length === 3)
    expect(named(`t('${key}')`)).toContain(key)
    expect(named(`t(\`${key.slice(0, key.lastIndexOf('.') + 1)}\${x}\`)`)).toContain(key)
    expect(named("t('frame.home')")).toEqual([])
  })
})
