import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** Builds the harness page as the app is built and beside its public files, into a folder of its own. Remove it afterwards. */
export async function buildHarness(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'yunta-harness-'))
  await build({
    configFile: false,
    root: fileURLToPath(new URL('./harness', import.meta.url)),
    base: './',
    publicDir: fileURLToPath(new URL('../../../public', import.meta.url)),
    logLevel: 'warn',
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'es2022' },
  })
  return outDir
}
