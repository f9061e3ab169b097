import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Recorder } from '../../data/build/recorder'
import { type DeviceId, id, type ProgrammeId } from '../../src/domain/ids'
import { recordFromFile, recordToFile } from '../../src/io/recordFile'
import { root } from '../../src/record/chain'
import { codeOf } from '../../src/record/code'
import { CREATED } from '../record/sample'
import { bytesOf } from '../support/app'
import { fileOf } from '../support/forge'

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

describe('a file whose head names another record', () => {
  const saved = 'test/saved/v4/todos-los-actos.yunta.json'
  const whole = recordFromFile(bytesOf(saved), saved).events

  it('is refused when events are missing at its end, however sound those that are left', () => {
    for (const last of [1, 2, whole.length - 1]) {
      const short = fileOf(whole.slice(0, -last), root(whole))
      const read = recordFromFile(short, 'corto.yunta.json')
      expect(read.events).toEqual([])
      expect(read.findings.map(({ code }) => code)).toEqual(['expediente-other-code'])
    }
  })

  it('is refused when the root is any other text', () => {
    expect(recordFromFile(fileOf(whole, '0'.repeat(64)), 'otro.yunta.json').findings).toMatchObject([
      {
        code: 'expediente-other-code',
        values: { stated: '0000 0000 0000 0000 0000 0000', found: codeOf(root(whole)) },
      },
    ])
  })

  it('opens when the head is right, in whatever order the events stand', () => {
    expect(recordFromFile(fileOf([...whole].reverse()), 'sano.yunta.json').findings).toEqual([])
  })
})
