import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openUpdateLog } from '../../src/relay/updateLog'

describe('what a room keeps on disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yunta-sala-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const updates = ['uno', 'dos', 'tres'].map((text) => new TextEncoder().encode(text))
  const read = async (path: string) => {
    const log = await openUpdateLog(path)
    await log.close()
    return log
  }
  async function written(name: string): Promise<string> {
    const path = join(folder, name)
    const log = await openUpdateLog(path)
    for (const update of updates) {
      log.add(update)
      await log.written()
    }
    await log.close()
    return path
  }

  it('is there again as it was added, in its order', async () => {
    const { found, damaged } = await read(await written('whole'))
    expect([found, damaged]).toEqual([updates, 0])
  })

  it('is on the disk when it says so, before anybody closes anything', async () => {
    const path = join(folder, 'open')
    const log = await openUpdateLog(path)
    log.add(new Uint8Array([1, 2, 3]))
    await log.written()
    expect(readFileSync(path, 'utf8')).toMatch(/^[0-9a-f]{16} AQID\n$/)
    await log.close()
  })

  it('loses no more than the line that a power cut tore, wherever it tore it, and goes on after it', async () => {
    const whole = readFileSync(await written('torn'), 'utf8')
    const lastLine = whole.lastIndexOf('\n', whole.length - 2) + 1
    for (let length = lastLine + 1; length < whole.length - 1; length++) {
      const path = join(folder, `torn-${length}`)
      writeFileSync(path, whole.slice(0, length))
      const log = await openUpdateLog(path)
      expect(log.found).toEqual(updates.slice(0, 2))
      log.add(new Uint8Array([9]))
      await log.close()
      const { found, damaged } = await read(path)
      expect([found, damaged]).toEqual([[...updates.slice(0, 2), new Uint8Array([9])], 1])
    }
  })

  it('says how many lines were changed, and uses none of them', async () => {
    const path = await written('changed')
    appendFileSync(path, `${'0'.repeat(16)} AQID\nbasura\n`)
    const { found, damaged } = await read(path)
    expect([found, damaged]).toEqual([updates, 2])
  })
})
