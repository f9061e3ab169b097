import { checkFile } from './check'
import { loadAdapters } from './loadAdapters'

/**
 * npm run conformance -- FILE… : every case of every file against the engine. Prints each miss, and a closing line.
 * A file that cannot be read counts as one failed case. Leaves with 0 only if some case passed and none failed.
 */
const adapters = await loadAdapters()
let passed = 0
let failed = 0

for (const path of process.argv.slice(2)) {
  try {
    for (const verdict of checkFile(path, adapters)) {
      if (verdict.misses.length === 0) passed++
      else failed++
      for (const miss of verdict.misses) console.log(`${verdict.id}: ${miss}`)
    }
  } catch (error) {
    failed++
    console.log(`${path}: ${String(error)}`)
  }
}

console.log(`${passed} passed, ${failed} failed`)
process.exitCode = passed > 0 && failed === 0 ? 0 : 1
