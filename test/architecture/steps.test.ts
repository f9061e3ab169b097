import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const folder = (path: string) => readdirSync(fileURLToPath(new URL(`../../src/${path}`, import.meta.url)))

/** What may stand in a step's folder, and nothing else: who knows one step knows all. */
const MAY = /^(View\.tsx|model(\.ts)?|words\.(es|en)\.ts|lectura(\.ts)?|files\.ts|parts|charts|\w+\.module\.css)$/
const MUST = ['View.tsx', 'words.es.ts', 'words.en.ts']

describe('the folder of a step', () => {
  const steps = folder('steps')

  it.each(steps)('%s holds the files every step holds and no other', (step) => {
    const names = folder(`steps/${step}`)
    expect(names.filter((name) => !MAY.test(name))).toEqual([])
    expect(MUST.filter((name) => !names.includes(name))).toEqual([])
  })

  it.each(steps)('%s keeps its model in one file or in one folder, not in both', (step) => {
    const names = folder(`steps/${step}`)
    expect(names.filter((name) => /^model/.test(name)).length).toBeLessThanOrEqual(1)
    expect(names.filter((name) => /^lectura/.test(name)).length).toBeLessThanOrEqual(1)
  })
})
