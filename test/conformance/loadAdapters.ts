import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Adapter } from './case'

const folder = new URL('./adapters/', import.meta.url)

/**
 * The adapters of the folder, by the name of their file: `adapters/topsis.ts` answers the cases whose method is `topsis`.
 * Each has one default export, an Adapter. A new method is a new file; nothing is listed anywhere.
 */
export async function loadAdapters(): Promise<ReadonlyMap<string, Adapter>> {
  const names = readdirSync(fileURLToPath(folder))
    .filter((name) => name.endsWith('.ts'))
    .sort()
  return new Map(await Promise.all(names.map(async (name) => [name.slice(0, -3), await load(name)] as const)))
}

async function load(name: string): Promise<Adapter> {
  const loaded: { default?: unknown } = await import(new URL(name, folder).href)
  if (typeof loaded.default !== 'function') throw new TypeError(`adapters/${name} has no default function`)
  // A function by the line above; what it takes and gives is checked by the cases themselves.
  return loaded.default as Adapter
}
