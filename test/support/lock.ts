import { readFileSync } from 'node:fs'

/**
 * A lock file made on one machine can leave out the native packages of the others, and nobody notices until a laptop with
 * another system installs. Every optional dependency for the usual desktops must be there, and no address of a registry.
 */
interface Entry {
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const DESKTOPS = /darwin|win32|linux-(x64|arm64)/
const text = readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')
const packages: Readonly<Record<string, Entry>> = JSON.parse(text).packages

const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter((name) => DESKTOPS.test(name) && !isThere(path, name))
    .map((name) => `${path} lacks ${name}`),
)
if (text.includes('"resolved"')) missing.push('the lock file names a registry')
for (const line of missing) console.error(line)
process.exitCode = missing.length > 0 ? 1 : 0

/** Walks up node_modules as Node does. */
function isThere(path: string, name: string): boolean {
  const inside = `${path === '' ? '' : `${path}/`}node_modules/${name}`
  if (Object.hasOwn(packages, inside)) return true
  const up = path.lastIndexOf('/node_modules/')
  if (up >= 0) return isThere(path.slice(0, up), name)
  return path !== '' && isThere('', name)
}
