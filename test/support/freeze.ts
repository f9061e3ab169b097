import { mkdirSync, writeFileSync } from 'node:fs'
import { expedienteBytes } from '../../src/io/write/expediente'
import { root } from '../../src/record/chain'
import type { Event } from '../../src/record/event'
import { votedMesa } from './ballotMesa'
import { cantonalStory } from './cantonal'
import { everyAct } from './everyAct'
import { joinedRecord } from './joinedRecord'

/**
 * Writes one of the records below in today's versions, as a file that is frozen from then on: a later version names a folder of
 * its own and writes no other again.
 *
 *   npx tsx test/support/freeze.ts v7 dos-cantones
 */
const RECORDS: Readonly<Record<string, () => Uint8Array>> = {
  'todos-los-actos': () => everyAct().bytes('0.1.0'),
  'dos-equipos': () => bytesOf(joinedRecord()),
  'mesa-con-boletas': () => votedMesa().bytes('0.1.0'),
  'dos-cantones': () => bytesOf(cantonalStory()),
}
const bytesOf = (events: readonly Event[]) => expedienteBytes(events, { app: '0.1.0', root: root(events) })

const [folder, name] = process.argv.slice(2)
const record = name === undefined ? undefined : RECORDS[name]
if (!folder || !record) throw new Error(`npx tsx test/support/freeze.ts FOLDER ${Object.keys(RECORDS).join('|')}`)
mkdirSync(new URL(`../saved/${folder}/`, import.meta.url), { recursive: true })
writeFileSync(new URL(`../saved/${folder}/${name}.yunta.json`, import.meta.url), record())
