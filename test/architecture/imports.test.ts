import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { cruise, type ICruiseResult, type IReporterOutput } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const rules = createRequire(import.meta.url)('./rules.cjs')

describe('the import rules', () => {
  let result: ICruiseResult

  beforeAll(async () => {
    const { options, forbidden } = rules
    const { output }: IReporterOutput = await cruise(
      ['src', 'vite.config.ts', 'test/conformance'],
      { ...options, baseDir: root, validate: true, ruleSet: { forbidden } },
      undefined,
      { tsConfig: extractTSConfig(`${root}/tsconfig.json`) },
    )
    if (typeof output === 'string') throw new Error('unexpected report')
    result = output
  }, 60_000)

  it('were run over the house, not over an empty list', () => {
    expect(result.summary.totalCruised).toBeGreaterThan(100)
    expect(result.summary.totalDependenciesCruised).toBeGreaterThan(300)
  })

  it('hold', () => {
    const broken = result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)
    expect(broken).toEqual([])
  })

  it('each carry their reason', () => {
    for (const rule of rules.forbidden) expect(rule.comment.length, rule.name).toBeGreaterThan(20)
  })
})
