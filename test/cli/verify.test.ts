import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { closedRankings } from '../../src/cli/closedRankings'
import { recordFromFile } from '../../src/io/recordFile'
import { root } from '../../src/record/chain'
import { codeOf } from '../../src/record/code'
import type { Event } from '../../src/record/event'
import { inOrder } from '../../src/record/order'
import { selectRanked } from '../../src/shared/model/evaluation'
import { bytesOf, EXAMPLE, WORKED_EXAMPLE } from '../support/app'
import { door } from '../support/door'
import { appendedTo, fileOf, forged, resealed } from '../support/forge'
import { manabiOf } from '../support/mesa'
import { present } from '../support/present'
import { ratingApart } from '../support/sitting'

const JUDGED = 'test/saved/v4/todos-los-actos.yunta.json'
const folder = mkdtempSync(join(tmpdir(), 'yunta-verify-'))
afterAll(() => rmSync(folder, { recursive: true }))

const run = await door('verify')

/** The verdict on these bytes: exit code, status, and the codes of what was found. */
function verdict(bytes: Uint8Array) {
  const path = join(folder, 'prueba.yunta.json')
  writeFileSync(path, bytes)
  const { status, stdout, stderr } = run(path)
  const report = JSON.parse(stdout)
  const codes = [...new Set(report.findings.map(({ code }: { readonly code: string }) => code))]
  expect(stderr).toBe('')
  return { exit: status, status: report.status, codes, report }
}

const events = recordFromFile(bytesOf(JUDGED), JUDGED).events
const old = recordFromFile(bytesOf(WORKED_EXAMPLE), WORKED_EXAMPLE).events
const ratingOf = (list: readonly Event[]): Event => {
  const found = list.findLast(({ kind }) => kind === 'ratings-recorded')
  if (!found) throw new Error('no rating')
  return found
}

/** d.0 with its ranking closed: a closing of the first version, which names no root. */
const rankingClosed = appendedTo(old, {
  kind: 'step-closed',
  v: 1,
  body: { territory: '13', step: 'ranking', reason: '' },
})
/** The territories of a file that signed an order, by the acts of the file and no reading of ours. */
const orderClosed = (path: string): readonly string[] => {
  const marks = recordFromFile(bytesOf(path), path).events.flatMap(({ kind, body }) => {
    const { territory, step } = body as { readonly territory?: string; readonly step?: string }
    return kind === 'step-closed' && (step === 'ranking' || step === 'selection') && territory ? [territory] : []
  })
  return [...new Set(marks)].toSorted()
}

describe('npm run verify', () => {
  it.each([JUDGED, WORKED_EXAMPLE, EXAMPLE])(
    'finds %s sound, and says its code, its events and its last hour',
    (path) => {
      const { status, stdout } = run(path)
      const own = recordFromFile(bytesOf(path), path).events
      const last = inOrder(own).at(-1)
      const { last: hour, ranking, ...report } = JSON.parse(stdout)
      expect(status).toBe(0)
      expect(report).toEqual({ status: 'sound', code: codeOf(root(own)), events: own.length, findings: [] })
      expect(ranking.map(({ territory }: { readonly territory: string }) => territory)).toEqual(orderClosed(path))
      expect(hour).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d-05:00$/)
      expect(Date.parse(hour)).toBe(Math.floor((last?.at ?? 0) / 1000) * 1000)
    },
  )

  it('gives the scores that d.0 prints once the ranking is closed, and no pick before the selection is', () => {
    const { report } = verdict(fileOf(rankingClosed))
    expect(report.ranking).toEqual([
      {
        territory: '13',
        method: 'ahp',
        products: [
          { place: 1, product: expect.any(String), name: 'Cacao fino', score: expect.closeTo(61.27, 2) },
          { place: 2, product: expect.any(String), name: 'Café arábigo', score: expect.closeTo(56.38, 2) },
          { place: 3, product: expect.any(String), name: 'Queso fresco', score: expect.closeTo(56.25, 2) },
          { place: 4, product: expect.any(String), name: 'Maracuyá', score: expect.closeTo(49.38, 2) },
          { place: 5, product: expect.any(String), name: 'Maíz duro', score: expect.closeTo(46.61, 2) },
        ],
        pick: null,
      },
    ])
  })

  it('tells no score of a mesa whose ratings are sealed, closed or not', () => {
    const record = ratingApart(0)
    const programme = present(record.programme, 'a programme')
    const marked = { act: 'closed', who: '', at: 0, offset: 0, reason: '' } as const
    const territories = Object.fromEntries(
      Object.values(programme.territories).map((one) => [
        one.id,
        { ...one, steps: { ...one.steps, ranking: [marked] } },
      ]),
    )
    expect(selectRanked(programme, manabiOf(record)).status).toBe('ranked')
    expect(closedRankings({ ...programme, territories })).toEqual([])
  })

  it('sees a file whose last events were taken away, by the code in its head', () => {
    const short = fileOf(events.slice(0, -2), root(events))
    expect(verdict(short)).toMatchObject({ exit: 1, status: 'unsound', codes: ['expediente-other-code'] })
  })

  it('sees that the head announces more events than there are', () => {
    const short = resealed(fileOf(events.slice(0, -2)), `"count":${events.length - 2}`, `"count":${events.length}`)
    const { exit, codes, report } = verdict(short)
    expect([exit, codes]).toEqual([1, ['expediente-count']])
    expect(report.findings[0].values).toEqual({ stated: events.length, found: events.length - 2 })
    expect(report.events).toBe(events.length - 2)
  })

  it('sees a byte changed under the old seal', () => {
    const bytes = bytesOf(JUDGED).slice()
    bytes[5000] = (bytes[5000] ?? 0) ^ 1
    expect(verdict(bytes)).toMatchObject({ exit: 1, codes: ['expediente-damaged'], report: { code: null, events: 0 } })
  })

  it('sees an event changed under a new seal', () => {
    const { actor } = ratingOf(events)
    const changed = resealed(bytesOf(JUDGED), `"actor":"${actor}"`, '"actor":"Otra persona"')
    expect(verdict(changed)).toMatchObject({ exit: 1, status: 'unsound' })
    expect(verdict(changed).codes).toContain('event-damaged')
  })

  it('sees an event taken from the middle, and one rewritten with its id', () => {
    const without = events.filter((_, i) => i !== 5)
    expect(verdict(fileOf(without)).codes).toEqual(['event-cause-missing'])
    const rewritten = events.map((event, i) => (i === 5 ? forged(event, { actor: 'Otra persona' }) : event))
    expect(verdict(fileOf(rewritten)).codes).toEqual(['event-cause-missing'])
  })

  it('sees one device that wrote two histories', () => {
    const last = events.at(-1)
    if (!last) throw new Error('empty')
    const { exit, codes, report } = verdict(fileOf([...events, forged(last, { actor: 'Otra persona' })]))
    expect([exit, codes]).toEqual([1, ['event-forked']])
    expect(report.findings[0].place.subject).toBe(`${last.device} ${last.seq}`)
  })

  it('sees an act that the rules refuse where it stands, and names it', () => {
    const body = { ...(ratingOf(events).body as object), territory: '24' }
    const { exit, report } = verdict(fileOf(appendedTo(events, { kind: 'ratings-recorded', v: 1, body })))
    expect(exit).toBe(1)
    expect(report.findings).toMatchObject([
      { code: 'territory-unknown', event: { kind: 'ratings-recorded', seq: events.length + 1 } },
    ])
  })

  it('sees an act that today’s rules refuse in a record that adopted none', () => {
    const body = { ...(ratingOf(old).body as object), territory: '24' }
    const { exit, report } = verdict(fileOf(appendedTo(old, { kind: 'ratings-recorded', v: 1, body })))
    expect(exit).toBe(1)
    expect(report.findings).toMatchObject([{ code: 'act-before-rules', values: { code: 'territory-unknown' } }])
  })

  it('sees kinds of acts, and versions of them, that a newer Yunta writes', () => {
    const sealed = appendedTo(events, { kind: 'acta-sealed', v: 1, body: {} })
    const newer = appendedTo(sealed, { kind: 'ratings-recorded', v: 9, body: {} })
    const { exit, report } = verdict(fileOf(newer))
    expect(exit).toBe(1)
    expect(report.findings).toMatchObject([
      { code: 'act-newer', event: { kind: 'acta-sealed' } },
      { code: 'act-newer', event: { kind: 'ratings-recorded' } },
    ])
  })

  it('does not take a record for one whose beginning a newer Yunta wrote', () => {
    const [first] = events
    if (!first) throw new Error('empty')
    expect(verdict(fileOf([forged(first, { v: 9 })]))).toMatchObject({ exit: 1, codes: ['act-newer'] })
  })

  it('answers for any file: another program’s, an empty one, none', () => {
    expect(verdict(new TextEncoder().encode('{"nodes":[]}')).codes).toEqual(['file-foreign'])
    expect(verdict(new Uint8Array()).codes).toEqual(['file-empty'])
    const nowhere = run(join(folder, 'nada.yunta.json'))
    expect([nowhere.status, JSON.parse(nowhere.stdout).findings[0].code]).toEqual([1, 'file-unreadable'])
  })

  it('says in plain Spanish what it found', () => {
    const [finding] = verdict(fileOf(events.slice(0, -1), root(events))).report.findings
    expect(finding.text).toContain('faltan registros al final')
    expect(finding.text).not.toMatch(/[{}]/)
  })

  it.each([{ args: [] }, { args: [EXAMPLE, EXAMPLE] }, { args: ['--nada'] }])(
    'explains itself and ends with 2 when called with $args',
    ({ args }) => {
      const { status, stdout, stderr } = run(...args)
      expect([status, stdout]).toEqual([2, ''])
      expect(stderr).toContain('npm run -s verify -- FILE.yunta.json')
    },
  )
})
