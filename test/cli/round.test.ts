import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { BODY } from '../../data/body'
import { broughtBy } from '../../src/ballot/address'
import type { BallotAnswers } from '../../src/ballot/answers'
import { textOfMessage } from '../../src/ballot/text'
import { questionnaireOf } from '../../src/phone/model/questionnaire'
import { sealedOf, sealing } from '../../src/phone/model/sealing'
import { FRESH, resumed } from '../../src/phone/model/turn'
import { door } from '../support/door'

const folder = mkdtempSync(join(tmpdir(), 'yunta-round-'))
afterAll(() => rmSync(folder, { recursive: true }))

const run = await door('round')

function file(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'))

const PLAN = {
  mesa: 'MNB',
  name: 'Mesa provincial de Manabí',
  place: 'Manabí',
  round: 1,
  kind: 'judgements',
  tickets: { EPS: 2, PRI: 1 },
  address: 'https://example.gob.ec/yunta/boleta.html',
}

/** What a phone makes of the two addresses and a person's answers. */
function voted(wall: string, ticket: string, answers: BallotAnswers): string {
  const both = [wall, ticket].map((address) => broughtBy(new URL(address).hash))
  const turn = both.reduce(resumed, FRESH)
  const questionnaire = questionnaireOf(turn.invitation ?? '', BODY, null)
  if (!questionnaire) throw new Error('no questionnaire')
  const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes))
  const message = sealedOf(sealing({ ...turn, answers }, questionnaire, random))
  if (!message) throw new Error('not sealed')
  return textOfMessage(message, questionnaire.invitation.mesa)
}

describe('npm run round', () => {
  const name = join(folder, 'mesa')
  const made = run('prepare', file('plan.json', PLAN), '-o', name)
  const secret = read('mesa.secreto.json')
  const words = file('palabras.txt', secret.words.join('\n'))
  const round = `${name}.ronda.json`
  const ticket = (at: number, from = secret): string => from.tickets[at].address

  it('prepares a round whose own file opens nothing, and tickets whose keys are nowhere else', () => {
    expect(made).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(secret.tickets.map((one: { ticket: string }) => one.ticket)).toEqual(['EPS-01', 'EPS-02', 'PRI-01'])
    expect(secret.words).toHaveLength(12)
    expect(read('mesa.ronda.json').list).toHaveLength(13)
    const shown = readFileSync(round, 'utf8')
    for (const { key } of secret.tickets) expect(shown).not.toContain(key)
    for (const word of secret.words) expect(shown).not.toContain(`"${word}"`)
  })

  it('receives what phones send, says who delivered with their receipts and who is missing, and opens by the words', () => {
    const first = voted(secret.address, ticket(0), { 'MER|PRO': 3 })
    const last = voted(secret.address, ticket(0), { 'MER|PRO': -5, 'PRO|VAL': null })
    const other = voted(secret.address, ticket(2), {})
    const chat = file('chat.txt', ['Buenos días', first, 'me equivoqué', last].join('\n'))
    const mail = file('correo.txt', other)
    const inbox = run('inbox', round, chat, mail)
    expect(inbox.status).toBe(0)
    const told = JSON.parse(inbox.stdout)
    expect([told.delivered, told.missing]).toEqual([2, ['EPS-02']])
    expect(told.rows.map((row: { ticket: string; standing: string }) => `${row.ticket} ${row.standing}`)).toEqual([
      'EPS-01 replaced',
      'EPS-01 delivered',
      'PRI-01 delivered',
    ])
    expect(inbox.stdout).not.toContain('MER|PRO')
    const opened = run('open', round, chat, mail, '--words', words)
    expect(opened.status).toBe(0)
    expect(
      JSON.parse(opened.stdout).map((one: { ticket: string; answers: object }) => [one.ticket, one.answers]),
    ).toEqual([
      ['EPS-01', { 'MER|PRO': -5, 'PRO|VAL': null }],
      ['PRI-01', {}],
    ])
  })

  it('keeps tickets and key in a further round, whose ballots are not those of the first', () => {
    const plan = file('plan2.json', { ...PLAN, round: 2, kind: 'ratings', products: [{ id: 'cacao', name: 'Cacao' }] })
    expect(run('prepare', plan, '-o', join(folder, 'dos'), '--same', round).status).toBe(0)
    const wall = read('dos.secreto.json').address
    const text = file('dos.txt', voted(wall, ticket(1), { 'cacao|DEM_NAC': 5, 'cacao|DEM_INT': 'SD' }))
    const second = `${join(folder, 'dos')}.ronda.json`
    expect(JSON.parse(run('open', second, text, '--words', words).stdout)).toMatchObject([
      { ticket: 'EPS-02', round: 2, answers: { 'cacao|DEM_NAC': 5, 'cacao|DEM_INT': 'SD' } },
    ])
    const strange = run('inbox', round, text)
    expect(strange.status).toBe(1)
    expect(JSON.parse(strange.stdout).rows).toEqual([{ ticket: 'EPS-02', standing: 'other-round', receipt: null }])
  })

  const refusal = (...args: readonly string[]) => {
    const { status, stderr } = run(...args)
    expect(status).toBe(1)
    return stderr.trim()
  }

  it('says in words what is missing from a plan or a round', () => {
    expect(refusal('prepare', file('mal.json', { ...PLAN, round: 0 }), '-o', join(folder, 'no'))).toMatch(/«round»\.$/)
    expect(refusal('prepare', file('mal.json', { ...PLAN, indicators: ['NO'] }), '-o', join(folder, 'no'))).toMatch(
      /«indicators»\.$/,
    )
    expect(refusal('inbox', file('otra.json', {}), words)).toMatch(/no es una ronda preparada/)
    expect(run('inbox', round).status).toBe(2)
  })

  it('says in words why the words of a key open nothing', () => {
    const text = file('una.txt', voted(secret.address, ticket(1), {}))
    expect(refusal('open', round, text, '--words', file('mal.txt', 'ábaco abierto'))).toMatch(/2 palabras .* tiene 12/)
    const others = file('otras.txt', `${'ábaco '.repeat(11)}abierto`)
    expect(refusal('open', round, text, '--words', others)).toMatch(/EPS-02 no se abre con esta llave/)
  })
})
