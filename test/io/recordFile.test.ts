import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Recorder } from '../../data/build/recorder'
import { type DeviceId, id, type ProgrammeId } from '../../src/domain/ids'
import { recordFromFile, recordToFile } from '../../src/io/recordFile'
import { CREATED } from '../record/sample'

const record = new Recorder({
  programme: id<ProgrammeId>('prueba'),
  device: id<DeviceId>('prueba'),
  actor: 'Prueba',
  start: 1_795_000_000_000,
})
record.act('programme-created', CREATED.body)
const { events } = recordFromFile(record.bytes('0.0.0'), 'prueba.yunta.json')

describe('the file of a record', () => {
  it('names the version of the program that package.json states', () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'))
    expect(new TextDecoder().decode(recordToFile(events))).toContain(`"app":"${version}"`)
  })

  it('opens again to the same events, whichever version wrote it', () => {
    expect(events).toHaveLength(1)
    expect(recordFromFile(recordToFile(events), 'prueba.yunta.json')).toEqual({ events, findings: [] })
  })
})
