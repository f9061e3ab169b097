import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { version } from '../../package.json'
import { listFiles } from '../offline/listFiles'
import { ONE_FILE } from '../offline/oneFilePage'
import { hallFolder } from '../offline/release/hall'
import { fetchNode } from '../offline/release/nodeBinary'
import { notesOf } from '../offline/release/notes'
import { zipOf } from '../offline/release/zip'

/**
 * Makes everything that people fetch of one version, in FOLDER (./release unless one is named): the single page, «Yunta en la
 * sala» as a zip, the notes, and a SHA-256 beside each.
 *
 *   npm run release [-- FOLDER]
 */
const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const [named = join(ROOT, 'release'), ...rest] = process.argv.slice(2)
if (rest.length > 0 || named.startsWith('-')) {
  console.error('npm run release [-- FOLDER]')
  process.exit(2)
}
const folder = resolve(named)

/** The hall's server with all it needs as one script, for a machine on which nothing is installed. */
async function serverScript(): Promise<Uint8Array> {
  const outDir = mkdtempSync(join(tmpdir(), 'yunta-sala-'))
  try {
    await build({
      configFile: false,
      root: ROOT,
      logLevel: 'error',
      ssr: { noExternal: true, target: 'node' },
      build: {
        ssr: join(ROOT, 'src/cli/sala.ts'),
        outDir,
        emptyOutDir: true,
        target: 'node20',
        copyPublicDir: false,
        rollupOptions: { output: { entryFileNames: 'sala.mjs', codeSplitting: false } },
      },
    })
    return readFileSync(join(outDir, 'sala.mjs'))
  } finally {
    rmSync(outDir, { recursive: true })
  }
}

function put(name: string, bytes: Uint8Array | string): void {
  writeFileSync(join(folder, name), bytes)
  const digest = createHash('sha256').update(bytes).digest('hex')
  // The form that `sha256sum -c` reads.
  writeFileSync(join(folder, `${name}.sha256`), `${digest}  ${name}\n`)
  console.log(`${digest}  ${name}  ${(bytes.length / 1e6).toFixed(1)} MB`)
}

execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] })
const dist = join(ROOT, 'dist')
const site = new Map(
  listFiles(dist)
    .filter((path) => path !== ONE_FILE)
    .map((path): [string, Uint8Array] => [path, readFileSync(join(dist, path))]),
)
const oneFile = readFileSync(join(dist, ONE_FILE))
mkdirSync(folder, { recursive: true })
put(ONE_FILE, oneFile)
if (existsSync(join(ROOT, 'src/cli/sala.ts'))) {
  const server = { script: await serverScript(), ...fetchNode() }
  put(`yunta-en-la-sala-${version}.zip`, zipOf('Yunta en la sala', hallFolder({ version, oneFile, site, server })))
}
put(`notas-${version}.md`, notesOf(readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8'), version))
