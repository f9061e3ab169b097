import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, loadConfigFromFile, type Plugin } from 'vite'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const stampOf = (path: string) => (existsSync(path) ? statSync(path).mtimeMs : null)

it('the service worker is written into the folder that was built, with its files, and nowhere else', async () => {
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, join(root, 'vite.config.ts'))
  const offline = (loaded?.config.plugins ?? [])
    .flat()
    .filter((plugin): plugin is Plugin => !!plugin && 'name' in plugin && plugin.name === 'yunta-offline')
  const page = mkdtempSync(join(tmpdir(), 'yunta-build-'))
  const before = stampOf(join(root, 'dist/sw.js'))
  try {
    writeFileSync(join(page, 'index.html'), '<!doctype html><title>Prueba</title>')
    const outDir = 'elsewhere/deep'
    await build({ configFile: false, root: page, logLevel: 'error', plugins: offline, build: { outDir } })
    const worker = readFileSync(join(page, outDir, 'sw.js'), 'utf8')
    expect(worker).toContain('"index.html"')
    expect(worker).not.toContain('__BUILD__')
    expect(stampOf(join(root, 'dist/sw.js'))).toBe(before)
  } finally {
    rmSync(page, { recursive: true, force: true })
  }
})
