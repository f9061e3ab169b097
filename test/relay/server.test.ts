import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { plainMessage } from '../../src/ballot/file'
import { HALL_PATH, hallRoomOf } from '../../src/ballot/hall'
import { mesaKeys } from '../../src/ballot/mesaKeys'
import { payloadOfMessage } from '../../src/ballot/payload'
import { nonceOfToken, roomToken } from '../../src/ballot/roomToken'
import { lanAddresses } from '../../src/relay/addresses'
import { createChallenges } from '../../src/relay/challenges'
import { createPresence } from '../../src/relay/presence'
import { type Relay, startRelay } from '../../src/relay/server'
import { drawn, SEED } from '../support/ballotMesa'
import { runRelay } from '../support/relay'
import { ballotOf, crowdedMesa } from './hall'

const KEYS = mesaKeys(SEED)
const ROOM = hallRoomOf(KEYS.signing.public)

describe('a relay of the hall', () => {
  let relay: Relay
  const folder = mkdtempSync(join(tmpdir(), 'yunta-sala-'))
  const mesa = crowdedMesa(3)
  const at = (path: string) => `http://127.0.0.1:${relay.port}/${path}`
  const post = async (body: string, room = ROOM) =>
    (await fetch(at(`${HALL_PATH}/${room}/boletas`), { method: 'POST', body })).status
  const state = async () => (await fetch(at(`${HALL_PATH}/${ROOM}`))).json()

  beforeAll(async () => {
    const limits = { wait: 100, ballotsPerTicket: 3, rooms: 2, proof: 300 }
    relay = await startRelay({ pages: 'public', folder, port: 0, host: '127.0.0.1', limits })
  })
  afterAll(async () => {
    await relay.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('serves the files of the application with their types, and nothing outside its folder by any way of writing it', async () => {
    const page = await fetch(at('verificar.html'))
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(page.headers.get('x-content-type-options')).toBe('nosniff')
    const short = await fetch(at('b'), { redirect: 'manual' })
    expect([short.status, short.headers.get('location')]).toEqual([302, './boleta.html'])
    for (const path of [
      '../package.json',
      '%2e%2e/package.json',
      '..%2fpackage.json',
      '....//package.json',
      '%00',
      '%ff',
    ])
      expect(await rawStatus(relay.port, `/${path}`), path).toBe(404)
    expect(await rawStatus(relay.port, '/..\\package.json')).toBe(404)
    expect(await rawStatus(relay.port, `/${'a'.repeat(20_000)}`)).toBe(431)
  })

  it('keeps a sealed ballot once, however often it comes, and no answer that anybody could read', async () => {
    const ballot = ballotOf(mesa, 'COM-0001')
    expect([await post(payloadOfMessage(ballot)), await post(payloadOfMessage(ballot))]).toEqual([200, 200])
    expect(await state()).toMatchObject({ kept: 1 })
    const open = plainMessage({
      mesa: '13',
      list: ['MER|PRO'],
      round: 1,
      ticket: 'COM-0002',
      answers: { 'MER|PRO': 9 },
    })
    expect(await post(payloadOfMessage(open))).toBe(400)
    expect(await state()).toMatchObject({ kept: 1 })
  })

  it('takes no message that is none, that is too long, too many of a ticket, or for more rooms than it has', async () => {
    expect(await post('')).toBe(400)
    expect(await post('YUNTA1:basura')).toBe(400)
    expect(await post(payloadOfMessage(ballotOf(mesa, 'COM-0002')).slice(0, -3))).toBe(400)
    expect(await post('A'.repeat(100_000))).toBe(413)
    const statuses: number[] = []
    for (const draw of ['1', '2', '3', '4'])
      statuses.push(await post(payloadOfMessage(ballotOf(mesa, 'COM-0003', draw))))
    expect(statuses).toEqual([200, 200, 200, 429])
    const others = ['otra', 'tercera'].map((name) => hallRoomOf(mesaKeys(drawn(name, 16)).signing.public))
    const ballot = payloadOfMessage(ballotOf(mesa, 'COM-0001'))
    expect([await post(ballot, others[0]), await post(ballot, others[1])]).toEqual([200, 503])
    for (const room of ['a', 'a.b', `${ROOM}a`, '%2e%2e%2f%2e%2e']) expect(await post(ballot, room), room).toBe(503)
  })

  it('lets nobody into a room who has not the key of its mesa, and no token twice', async () => {
    let time = 0
    const challenges = createChallenges(() => time)
    const nonce = challenges.ask()
    const token = roomToken(ROOM, nonce, KEYS.signing.secret)
    const stranger = mesaKeys(drawn('otra', 16)).signing.secret
    expect(nonceOfToken(roomToken(ROOM, nonce, stranger), ROOM)).toBeNull()
    for (const wrong of ['', '.', nonce, `${nonce}.AAAA`, token.slice(1)])
      expect(challenges.settle(wrong, ROOM)).toBe(false)
    expect([challenges.settle(token, ROOM), challenges.settle(token, ROOM)]).toEqual([true, false])
    const late = roomToken(ROOM, challenges.ask(), KEYS.signing.secret)
    time = 61_000
    expect(challenges.settle(late, ROOM)).toBe(false)
  })

  it('outlives a laptop that speaks nonsense, and one that writes without having been let in', async () => {
    const socket = new WebSocket(at(HALL_PATH).replace('http', 'ws'))
    await new Promise((resolve) => socket.once('open', resolve))
    socket.send(new Uint8Array([255, 255, 255, 255]))
    socket.send('texto')
    const gone = new Promise((resolve) => socket.once('close', resolve))
    socket.send(Buffer.alloc(5_000_000))
    await gone
    const silent = new WebSocket(at(HALL_PATH).replace('http', 'ws'))
    await new Promise((resolve) => silent.once('close', resolve))
    const lost = new WebSocket(at('otra').replace('http', 'ws'))
    await new Promise((resolve) => lost.once('error', resolve))
    expect((await state()).kept).toBeGreaterThan(0)
  })

  it('has everything that it said is kept, after it was killed in the midst of it', async () => {
    const process_ = await runRelay(0)
    const room = `${process_.address}${HALL_PATH}/${ROOM}`
    const bodies = ['COM-0001', 'COM-0002', 'COM-0003'].map((ticket) => payloadOfMessage(ballotOf(mesa, ticket)))
    const said = await Promise.all(
      bodies.map((body) => fetch(`${room}/boletas`, { method: 'POST', body }).then(({ status }) => status)),
    )
    await process_.kill()
    expect(said).toEqual([200, 200, 200])
    await process_.start()
    expect(await (await fetch(room)).json()).toMatchObject({ kept: 3 })
    await process_.kill()
    rmSync(process_.folder, { recursive: true, force: true })
  })

  it('counts a phone once while it waits and a little after, and forgets it then', () => {
    let time = 0
    const presence = createPresence(() => time)
    const [one, again] = [presence.arrives('a'), presence.arrives('a')]
    presence.arrives('b')
    one()
    expect(presence.count()).toBe(2)
    again()
    time = 3_000
    expect(presence.count()).toBe(2)
    time = 5_000
    expect(presence.count()).toBe(1)
  })

  it('tells where phones find it: networks of a router first, never this machine’s own name', () => {
    const card = (address: string, internal = false) => [{ address, internal, family: 'IPv4' as const }]
    const interfaces = {
      lo: card('127.0.0.1', true),
      vm: card('172.17.0.1'),
      wifi: card('192.168.4.20'),
      alone: card('169.254.1.1'),
    }
    expect(lanAddresses(4180, interfaces)).toEqual(['http://192.168.4.20:4180/', 'http://172.17.0.1:4180/'])
  })
})

/** The status of an address as it is written: `fetch` would tidy it first. */
const rawStatus = (port: number, path: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: sala\r\nConnection: close\r\n\r\n`),
    )
    socket.once('data', (bytes) => resolve(Number(bytes.toString().split(' ')[1])))
    socket.once('error', reject)
  })
