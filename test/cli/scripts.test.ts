import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { scripts } from '../../package.json'

const ROOT = join(import.meta.dirname, '../..')
const run = promisify(execFile)

/** The scripts that open a door of `src/cli`, by the file of the door. */
const doors = Object.entries(scripts).flatMap(([name, command]) => {
  const [, file] = command.match(/^tsx src\/cli\/(\w+)\.ts$/) ?? []
  return file === undefined ? [] : [{ name, file }]
})

it('a script of package.json leads to each door, and each says in a line how it is called', async () => {
  const shared = ['closedRankings', 'openMesa', 'roundFile', 'spanish', 'writeMesaFile']
  const files = readdirSync(join(ROOT, 'src/cli')).flatMap((file) => (file.endsWith('.ts') ? file.slice(0, -3) : []))
  expect(doors.map(({ file }) => file).sort()).toEqual(files.filter((file) => !shared.includes(file)).sort())
  const said = await Promise.all(
    doors.map(({ name }) =>
      run('npm', ['run', '-s', name, '--', '--help-me-please'], { cwd: ROOT }).then(
        () => ({ name, code: 0, usage: '' }),
        ({ code, stderr }) => ({ name, code, usage: /^npm run (?:-s )?(\S+)/.exec(stderr)?.[1] }),
      ),
    ),
  )
  expect(said).toEqual(doors.map(({ name }) => ({ name, code: 2, usage: name })))
}, 120_000)
