import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { answered, HALL_PATH, hallRoomOf, markOfDelivery } from '../../src/ballot/hall'
import { mesaKeys } from '../../src/ballot/mesaKeys'
import type { BallotMessage } from '../../src/ballot/message'
import { payloadOfMessage } from '../../src/ballot/payload'
import { type Relay, startRelay } from '../../src/relay/server'
import { inboxAt } from '../../src/shared/model/ballots/door'
import { ballotOf, type CrowdedMesa, crowdedMesa, laptopAt, worldAt } from '../relay/hall'
import { createMemoryCopy } from '../storage/memoryCopy'
import { SEED } from '../support/ballotMesa'
import { MANABI } from '../support/mesa'

const KEYS = mesaKeys(SEED)
const ROOM = `${HALL_PATH}/${hallRoomOf(KEYS.signing.public)}`

describe('the laptop’s side of the hall', () => {
  let relay: Relay
  let mesa: CrowdedMesa
  const folder = mkdtempSync(join(tmpdir(), 'yunta-sala-'))
  const address = () => `http://127.0.0.1:${relay.port}/`
  const leaves: (() => void)[] = []

  beforeAll(async () => {
    relay = await startRelay({ pages: 'public', folder, port: 0, host: '127.0.0.1', limits: { wait: 200 } })
    mesa = crowdedMesa(8)
  })
  afterEach(() => {
    for (const leave of leaves.splice(0)) leave()
  })
  afterAll(async () => {
    await relay.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  const deliver = (message: BallotMessage) =>
    worldAt(address()).ask(`${ROOM}/boletas`, { body: payloadOfMessage(message), stop: new AbortController().signal })
  const answerTo = async (message: BallotMessage): Promise<string | null> => {
    const path = `${ROOM}/espera/prueba/${markOfDelivery(message)}`
    const { value } = await worldAt(address()).ask(path, { stop: new AbortController().signal })
    return typeof value?.answer === 'string' ? value.answer : null
  }
  const said = (message: BallotMessage) =>
    vi
      .waitUntil(() => answerTo(message), { timeout: 20_000 })
      .then((text) => answered(text, message, KEYS.signing.public))
  async function laptop(...more: Parameters<typeof laptopAt> extends [unknown, unknown, ...infer R] ? R : never) {
    const one = await laptopAt(address(), mesa, ...more)
    leaves.push(one.leave)
    return one
  }

  it('answers a ballot that waited at the relay with the mesa’s own signature, and one of nobody’s with the reason', async () => {
    const [sound, strange] = [ballotOf(mesa, 'COM-0001'), { ...ballotOf(mesa, 'COM-0002'), ticket: 'COM-0777' }]
    await Promise.all([deliver(sound), deliver(strange)])
    await laptop()
    expect(await said(sound)).toBe('received')
    expect(await said(strange)).toBe('unknown-ticket')
    const [other] = [ballotOf(mesa, 'COM-0003')]
    expect(answered((await answerTo(sound)) ?? '', other, KEYS.signing.public)).toBe('forged')
  })

  it('sends no receipt before the record that holds the ballot is on a disk of the laptop', async () => {
    const copies = [createMemoryCopy('journal'), createMemoryCopy('database')]
    const { store } = await laptop(copies)
    await vi.waitUntil(() => store.getState().work?.save.state === 'green')
    for (const copy of copies) copy.fault = () => 'never'
    const message = ballotOf(mesa, 'COM-0004')
    await deliver(message)
    const arrived = () =>
      inboxAt(store.getState().work?.folded.programme?.territories[MANABI] ?? fail(), 'weights')?.counted.has(
        'COM-0004',
      )
    await vi.waitUntil(arrived, { timeout: 20_000 })
    expect(await answerTo(message)).toBeNull()
  })

  it('takes up what a laptop before it left, each ballot once, and answers again what it had taken in', async () => {
    const [first, second] = [ballotOf(mesa, 'COM-0005'), ballotOf(mesa, 'COM-0005', 'otra vez')]
    await deliver(first)
    await deliver(first)
    await deliver(second)
    const { store } = await laptop()
    expect(await said(first)).toBe('received')
    expect(await said(second)).toBe('received')
    const territory = store.getState().work?.folded.programme?.territories[MANABI]
    const rows = territory ? (inboxAt(territory, 'weights')?.rows ?? []) : []
    expect(rows.filter(({ ticket }) => ticket === 'COM-0005').map(({ standing }) => standing)).toEqual([
      'replaced',
      'delivered',
    ])
  })

  it('leaves nothing in the relay’s file, nor in what it says, that tells what anybody answered', async () => {
    const message = ballotOf(mesa, 'COM-0006')
    await deliver(message)
    const file = readFileSync(join(folder, `${hallRoomOf(KEYS.signing.public)}.sala`), 'utf8')
    const kept = file
      .split('\n')
      .map((line) => Buffer.from(line.split(' ')[1] ?? '', 'base64').toString('latin1'))
      .join('\n')
    expect(kept).toContain(payloadOfMessage(message))
    const { value } = await worldAt(address()).ask(`${HALL_PATH}/`, { stop: new AbortController().signal })
    for (const place of [kept, JSON.stringify(value)])
      for (const trace of ['MER|PRO', '"value"', Buffer.from(SEED).toString('latin1')])
        expect(place).not.toContain(trace)
  })
})

function fail(): never {
  throw new Error('no territory')
}
