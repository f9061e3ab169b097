import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { listFiles } from '../src/offline/listFiles'

const ROOT = join(import.meta.dirname, '..')
const github = listFiles(join(ROOT, '.github')).filter((path) => path.endsWith('.md'))
const DOCUMENTS = [
  'README.md',
  'CHANGELOG.md',
  'src/README.md',
  'src/cli/README.md',
  'test/README.md',
  'data/README.md',
  ...github.map((path) => `.github/${path}`),
]
const textOf = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const manifest: { readonly version: string; readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
  textOf('package.json'),
)

/** The address of a heading, as the pages of a repository make it. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')
const anchorsOf = (path: string) =>
  [...textOf(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading))

/** What stands between backquotes on one line, and in blocks. */
const codeOf = (path: string): readonly string[] => [
  ...[...textOf(path).matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code),
  ...[...textOf(path).matchAll(/^```\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) => block.split('\n')),
]

describe('the documents', () => {
  it.each(DOCUMENTS)('lead nowhere that is not there: the links of %s', (path) => {
    const links = [...textOf(path).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link)
    const broken = links.filter((link) => {
      const [file = '', anchor] = link.split('#')
      const target = file === '' ? path : join(dirname(path), file)
      if (!existsSync(join(ROOT, target))) return true
      return anchor !== undefined && !anchorsOf(target).includes(anchor)
    })
    expect(broken).toEqual([])
  })

  it.each(DOCUMENTS)('name commands that are there, with files that are there: %s', (path) => {
    const commands = codeOf(path).filter((code) => /\b(npm run|npx) /.test(code))
    const scripts = commands.flatMap((code) => [...code.matchAll(/npm run (?:-s |--silent )?([a-z:]+)/g)])
    expect(scripts.map(([, name = '']) => name).filter((name) => !(name in manifest.scripts))).toEqual([])
    const files = commands.flatMap((code) => code.match(/\b(?:src|test|data)\/[\w./*-]+/g) ?? [])
    expect(files.filter((file) => !existsSync(join(ROOT, file.replace(/\/?[^/]*\*.*$/, ''))))).toEqual([])
  })

  it('list every command of the package where commands are listed', () => {
    const listed = textOf('src/cli/README.md')
    const usual = new Set(['start', 'dev', 'test', 'types', 'lint', 'format', 'unused', 'lock'])
    const named = Object.keys(manifest.scripts).filter((name) => !usual.has(name))
    expect(named.filter((name) => !new RegExp(`npm run (-s )?${name}\\b`).test(listed))).toEqual([])
  })

  it('give the two commands of a first visit on a line each, once', () => {
    const lines = textOf('README.md').split('\n')
    expect(lines.filter((line) => line.startsWith('RUN:'))).toEqual(['RUN: `npm ci && npm start`'])
    expect(lines.filter((line) => line.startsWith('TEST:'))).toEqual(['TEST: `npm ci && npm test`'])
  })

  it('give a command that answers as it stands (the others are run in test/cli)', async () => {
    const command = codeOf('src/cli/README.md').find((code) => code.startsWith('npm run -s verify '))
    const { stdout } = await promisify(execFile)('sh', ['-c', command ?? ''], { cwd: ROOT, maxBuffer: 1 << 26 })
    expect(JSON.parse(stdout)).toMatchObject({ status: 'sound' })
  })

  it('cite the version that is here', () => {
    expect(textOf('CITATION.cff')).toContain(`\nversion: ${manifest.version}\n`)
  })
})
