import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { WEIGHTS } from '../ballot/ballots'
import { door } from '../support/door'

const folder = mkdtempSync(join(tmpdir(), 'yunta-ballot-'))
afterAll(() => rmSync(folder, { recursive: true }))

const run = await door('ballot')

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const ballotFile = (name: string, ballot: object) => file(name, JSON.stringify(ballot))
const ours = ballotFile('boleta.json', WEIGHTS)
const text = run('encode', ours).stdout

describe('npm run ballot', () => {
  it('encodes a ballot as text and decodes the same JSON', () => {
    expect(text).toMatch(/^YUNTA1 MNB EPS-07 R1:\n(?:[2-9A-Z]{4} ?){4}\n[\s\S]+\nFIN 3\.\n$/)
    const { status, stdout, stderr } = run('decode', file('boleta.txt', text), '--list', ours)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(stdout)).toEqual(WEIGHTS)
  })

  it('decodes with a list that has no answers of its own, from a text that Windows saved', () => {
    const { mesa, list } = WEIGHTS
    const marked = Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}`, 'utf16le')
    const { status, stdout } = run(
      'decode',
      file('unicode.txt', marked),
      '--list',
      ballotFile('lista.json', { mesa, list }),
    )
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toEqual(WEIGHTS)
  })

  it('prints several ballots as a list, and tells which one cannot be read', () => {
    const other = { ...WEIGHTS, ticket: 'COM-02', answers: {} }
    const second = run('encode', ballotFile('otra.json', other)).stdout
    const chat = `[10:39] Lucía: ahí va\n${text}\n[10:40] Gracias\n${second}`
    const sound = run('decode', file('chat.txt', chat), '--list', ours)
    expect(sound.status).toBe(0)
    expect(JSON.parse(sound.stdout)).toEqual([WEIGHTS, other])
    const broken = run('decode', file('roto.txt', chat.replace('R1:', 'R1;')), '--list', ours)
    expect(broken.status).toBe(1)
    expect(JSON.parse(broken.stdout)).toEqual(other)
    expect(broken.stderr).toMatch(/^YUNTA1 MNB EPS-07 R1;: La boleta está incompleta/)
  })

  it('refuses in Spanish, with exit code 1 and nothing printed, what is changed, foreign, old or no ballot', () => {
    const refusal = (content: string, list = ours) => {
      const { status, stdout, stderr } = run('decode', file('mal.txt', content), '--list', list)
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
      return stderr.trim()
    }
    expect(refusal(text.replace('4P7Y', '4P7V'))).toMatch(/^El renglón 2 de la boleta no comprueba/)
    expect(refusal('Gracias, ingeniera')).toMatch(/no hay ninguna boleta/)
    expect(refusal(text, ballotFile('jipijapa.json', { ...WEIGHTS, mesa: 'Jipijapa' }))).toMatch(
      /^La boleta EPS-07 es de otra mesa \(MNB EPS-07 R1\)/,
    )
    expect(refusal(text, ballotFile('nueva.json', { ...WEIGHTS, list: [...WEIGHTS.list, 'a|b'] }))).toMatch(
      /^La boleta EPS-07 contestó otra lista de preguntas/,
    )
  })

  it('refuses a file that is no ballot, in words', () => {
    const refusal = (path: string) => {
      const { status, stdout, stderr } = run('encode', path)
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
      return stderr.trim()
    }
    expect(refusal(ballotFile('mal.json', { ...WEIGHTS, answers: { 'MER|PRO': 2.5 } }))).toMatch(
      /^MER\|PRO: 2\.5 no es una respuesta/,
    )
    expect(refusal(file('no.json', '{'))).toMatch(/no es una boleta en JSON/)
    expect(refusal(join(folder, 'nada.json'))).toMatch(/no se puede leer/)
  })

  it('tells how it is called when the call is not understood', () => {
    for (const args of [[], ['encode', ours, '--list', ours], ['decode', ours]]) {
      const { status, stderr } = run(...args)
      expect(status).toBe(2)
      expect(stderr).toContain('decode TEXTFILE --list BALLOT.json')
    }
  })
})
