import { writeFileSync } from 'node:fs'
import { MESA_FILES } from '../shared/files/mesaFiles'
import { openMesa } from './openMesa'

/**
 * Writes the workbook of a mesa, with live formulas, the same as the app's button:
 *
 *   npm run -s workbook -- FILE.yunta.json --territory 13 -o OUT.xlsx
 *
 * Exit code 0 when written, 1 when the file cannot be trusted or the mesa has no ranking yet, 2 when the call is not understood.
 */
async function main(): Promise<number> {
  const opened = openMesa('npm run -s workbook -- FILE.yunta.json --territory 13 -o OUT.xlsx')
  if ('exit' in opened) {
    console.error(opened.said)
    return opened.exit
  }
  const { programme, territory, run, out } = opened
  const bytes = await MESA_FILES.libro(programme, territory, run)
  if (!bytes) {
    console.error(`${run.place}: todavía no hay ranking.`)
    return 1
  }
  writeFileSync(out, bytes)
  return 0
}

process.exitCode = await main()
