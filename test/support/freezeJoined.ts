import { writeFileSync } from 'node:fs'
import { expedienteBytes } from '../../src/io/write/expediente'
import { root } from '../../src/record/chain'
import { joinedRecord } from './joinedRecord'

/**
 * Writes `dos-equipos.yunta.json` of today's versions, frozen there since. A later version names its own folder below and
 * writes no other again.
 *
 *   npx tsx test/support/freezeJoined.ts
 */
const events = joinedRecord()
writeFileSync(
  new URL('../saved/v6-union/dos-equipos.yunta.json', import.meta.url),
  expedienteBytes(events, { app: '0.1.0', root: root(events) }),
)
