import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { findChromium } from '../e2e/browser'
import { eigenvectors, evaluation } from './engine'
import { repaints } from './repaint'
import { sizes } from './size'

/** Speed, as ratios in one run where there is something to compare with. Writes test/bench/results.md. */
const lines = [
  '# Bench',
  '',
  `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}. Repeat with \`npm run build && npm run bench\`.`,
  'Times are of this machine; read the ratios.',
  '',
  ...eigenvectors(),
  ...(await evaluation()),
  ...acceptability(),
]
const built = existsSync(fileURLToPath(new URL('../../dist/index.html', import.meta.url)))
if (built) lines.push(...sizes())
else lines.push('Sizes: skipped, run `npm run build` first.', '')
if (built && findChromium()) lines.push(...(await repaints()))
else lines.push('Repaints: skipped, they need a build and a Chromium.', '')
writeFileSync(fileURLToPath(new URL('./results.md', import.meta.url)), `${lines.join('\n')}\n`)
console.log(lines.join('\n'))

/** In a process of its own, since it starts threads and other programs. */
function acceptability(): readonly string[] {
  const script = fileURLToPath(new URL('./acceptability.ts', import.meta.url))
  const { stdout, stderr, status } = spawnSync('npx', ['tsx', script], { encoding: 'utf8' })
  return ['## Acceptability', '', '```', (status === 0 ? stdout : stderr).trim(), '```', '']
}
