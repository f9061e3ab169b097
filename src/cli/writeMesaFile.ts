import { writeFileSync } from 'node:fs'
import { MESA_FILES, type MesaFile } from '../shared/files/mesaFiles'
import { openMesa } from './openMesa'

/** Writes one file of a mesa, the bytes of the app's button. @returns the exit code */
export async function writeMesaFile(file: MesaFile, usage: string): Promise<number> {
  const opened = openMesa(usage)
  if ('exit' in opened) {
    console.error(opened.said)
    return opened.exit
  }
  const { programme, territory, run, out } = opened
  const bytes = await MESA_FILES[file](programme, territory, run)
  if (!bytes) {
    console.error(`${run.place}: todavía falta lo que este archivo dice.`)
    return 1
  }
  writeFileSync(out, bytes)
  return 0
}
