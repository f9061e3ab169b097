import { Stryker } from '@stryker-mutator/core'
import { roomNamed } from './rooms'

/*
 * Breaks one room on purpose, one operator at a time, and asks whether its tests notice:
 *
 *   npm run mutation -- io                            the whole room
 *   npm run mutation -- io src/io/read/number.ts:40-80   some of it: files, globs or lines
 */
const REPORTS = 'test/mutation/reports'
const [name = '', ...some] = process.argv.slice(2)
const { mutate } = roomNamed(name)
// Read by vitest.config.ts, in the processes that Stryker starts.
process.env.MUTATION_ROOM = name

const results = await new Stryker({
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/mutation/vitest.config.ts' },
  mutate: some.length > 0 ? some : [...mutate],
  mutator: { excludedMutations: ['StringLiteral', 'ObjectLiteral', 'ArrayDeclaration', 'Regex'] },
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: Number(process.env.MUTATION_WORKERS ?? 1),
  timeoutMS: 2000,
  incremental: true,
  incrementalFile: `${REPORTS}/${name}.incremental.json`,
  ignorePatterns: ['dist', REPORTS, 'test/e2e', 'test/bench'],
  tempDirName: `.stryker-tmp/${name}`,
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { reportTests: false, allowColor: false },
  jsonReporter: { fileName: `${REPORTS}/${name}.json` },
}).runMutationTest()

const tested = results.filter(({ status }) => status !== 'Ignored')
const noticed = tested.filter(({ status }) => status === 'Killed' || status === 'Timeout')
console.info(`${name}: ${noticed.length} of ${tested.length} mutants noticed`)
