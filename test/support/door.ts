import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
/** As deep as `src/cli`, so that a door finds the example where it is. */
const DOORS = join(ROOT, 'node_modules/.doors')

export interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/**
 * A command of `src/cli`, to be run as a person would, in a process of its own. It is made into one file first: compiling it
 * anew at every run took two seconds of each test. That the scripts of package.json lead to these doors is another test.
 */
export async function door(name: string): Promise<(...args: readonly string[]) => Ended> {
  const file = `${name}-${process.pid}.mjs`
  afterAll(() => rmSync(join(DOORS, file), { force: true }))
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: join(ROOT, 'src/cli', `${name}.ts`),
      outDir: DOORS,
      emptyOutDir: false,
      minify: false,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: file } },
    },
  })
  return (...args) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(DOORS, file), ...args], {
      cwd: ROOT,
      encoding: 'utf8',
    })
    return { status, stdout, stderr }
  }
}
