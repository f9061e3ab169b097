import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { checkFile } from './check'
import { loadAdapters } from './loadAdapters'

const folder = new URL('../vectors/', import.meta.url)
const adapters = await loadAdapters()
const families = readdirSync(fileURLToPath(folder)).filter(
  (name) => name.endsWith('.json') && name !== 'ri_tables.json',
)

it.each(families)(
  '%s: every published case is reproduced',
  (family) => {
    const verdicts = checkFile(fileURLToPath(new URL(family, folder)), adapters)
    expect(verdicts.length).toBeGreaterThan(0)
    expect(verdicts.filter(({ misses }) => misses.length > 0)).toEqual([])
  },
  120_000,
)
