import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, release, type } from 'node:os'
import { fileURLToPath } from 'node:url'
import { findChromium } from '../e2e/browser'
import { acts } from './acts'
import { eigenvectors, evaluation } from './engine'
import { firmness } from './firmness'
import { growth } from './growth'
import { repaints } from './repaint'
import { sizes } from './size'
import { understanding } from './understanding'

/** Speed, as ratios in one run where there is something to compare with. Writes test/bench/results.md. */
const load = () =>
  loadavg()
    .map((one) => one.toFixed(2))
    .join(' ')
const loadAtStart = load()
const lines = [
  ...eigenvectors(),
  ...(await evaluation()),
  ...acceptability(),
  ...(await firmness()),
  ...(await growth()),
  ...acts(),
  ...understanding(),
]
const built = existsSync(fileURLToPath(new URL('../../dist/index.html', import.meta.url)))
if (built) lines.push(...sizes())
else lines.push('Sizes: skipped, run `npm run build` first.', '')
if (built && findChromium()) lines.push(...(await repaints()))
else lines.push('Repaints: skipped, they need a build and a Chromium.', '')
const report = [
  '# Bench',
  '',
  `${new Date().toISOString().slice(0, 10)}. ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${type()} ${release()}, Node ${process.version}.`,
  `Load of the machine (1, 5 and 15 minutes) before ${loadAtStart}, after ${load()}; over a quarter of an hour it lags, and more than about 0.3 before means that other work ran until shortly before, or still.`,
  '',
  'Repeat: `npm run build && npm run bench` (for numpy `apt-get install python3-numpy`, for pymcdm `pip install pymcdm`; without them they are skipped).',
  'Times are of this machine: read the ratios, which are of one run. A shared virtual machine changes speed by a third within minutes.',
  '',
  ...lines,
].join('\n')
writeFileSync(fileURLToPath(new URL('./results.md', import.meta.url)), report)
console.log(report)

/** In a process of its own, since it starts threads and other programs. */
function acceptability(): readonly string[] {
  const script = fileURLToPath(new URL('./acceptability.ts', import.meta.url))
  const { stdout, stderr, status } = spawnSync('npx', ['tsx', script], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return [...stdout.trim().split('\n'), '']
}
