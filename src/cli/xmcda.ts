import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { xmcdaOf } from '../shared/model/xmcda'
import { openMesa } from './openMesa'

/**
 * Writes a mesa as XMCDA files in a folder, those the app's button packs into a zip:
 *
 *   npm run -s xmcda -- FILE.yunta.json --territory 13 -o FOLDER
 *
 * Exit code 0 when written, 1 when the file cannot be trusted, 2 when the call is not understood.
 */
function main(): number {
  const opened = openMesa('npm run -s xmcda -- FILE.yunta.json --territory 13 -o FOLDER')
  if ('exit' in opened) {
    console.error(opened.said)
    return opened.exit
  }
  const { programme, territory, run, out } = opened
  mkdirSync(out, { recursive: true })
  for (const [name, text] of Object.entries(xmcdaOf(programme, territory, run))) writeFileSync(join(out, name), text)
  return 0
}

process.exitCode = main()
