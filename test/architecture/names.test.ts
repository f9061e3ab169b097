import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))

/** Every language says its words under one name, since a step has as many as there are languages. */
const isWords = (file: string) => /(^|[./])words\.\w+\.ts$/.test(file)

/** What a file declares for others to import; what it only hands on has its name from where it was declared. */
function declared(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest)
  return source.statements.flatMap((statement) => {
    if (!ts.canHaveModifiers(statement)) return []
    const kinds = ts.getModifiers(statement)?.map(({ kind }) => kind) ?? []
    if (!kinds.includes(ts.SyntaxKind.ExportKeyword) || kinds.includes(ts.SyntaxKind.DefaultKeyword)) return []
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []))
    return 'name' in statement && statement.name && ts.isIdentifier(statement.name as ts.Node)
      ? [(statement.name as ts.Identifier).text]
      : []
  })
}

function homonyms(of: readonly (readonly [file: string, names: readonly string[]])[]): readonly string[] {
  const where = new Map<string, Set<string>>()
  for (const [file, names] of of) for (const name of names) where.set(name, (where.get(name) ?? new Set()).add(file))
  return [...where]
    .filter(([, places]) => places.size > 1)
    .map(([name, places]) => `${name}: ${[...places].join(', ')}`)
}

describe('exported names', () => {
  it('have one meaning each', () => {
    expect(homonyms(files.filter((file) => !isWords(file)).map((file) => [file, declared(file)] as const))).toEqual([])
  })

  it('are seen when two files declare the same, and not twice when one declares a value and its type', () => {
    const found = homonyms([
      ['a.ts', ['Level', 'Level']],
      ['b.ts', ['Place']],
      ['c.ts', ['Place', 'Run']],
    ])
    expect(found).toEqual(['Place: b.ts, c.ts'])
  })
})
