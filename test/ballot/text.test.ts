import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainMessage } from '../../src/ballot/file'
import { type BallotList, checkedText, openedPlain } from '../../src/ballot/open'
import { ballotsInText } from '../../src/ballot/readText'
import { textOfMessage } from '../../src/ballot/text'
import { anyBallot, WEIGHTS } from './ballots'

const textOf = (ballot = WEIGHTS) => textOfMessage(plainMessage(ballot), ballot.mesa)
const TEXT = textOf()

/** Of each ballot in a text the ticket, or the code of what is the matter with it. */
const readings = (text: string, ours: BallotList = WEIGHTS) =>
  ballotsInText(text).map((found) => {
    const message = checkedText(found, ours)
    const ballot = message.status === 'read' ? openedPlain(message.value, ours) : message
    return ballot.status === 'read' ? ballot.value.ticket : ballot.finding.code
  })

const isSpace = (letter: string) => /\s/.test(letter)
const LETTERS = [...'ABCDEFGHIJKLMNÑOPQRSTUVWXYZabcdefghijklmnñopqrstuvwxyzáéíóú0123456789 \n.,:;-_>*"\'|\u200b']

describe('a ballot in text', () => {
  it('looks like this', () => {
    expect(TEXT).toBe('YUNTA1 MNB EPS-07 R1:\n2NKC XWKH P2MW 2XEV\n4P7Y 4YMB AYXN V495\nAJB5 V9UE 5GPC 4G4P\nFIN 3.')
  })

  it('with any one letter changed is not taken for a ballot, in 100,000 tries', () => {
    const change = fc.record({
      at: fc.integer({ min: 0, max: TEXT.length - 1 }),
      letter: fc.constantFrom(...LETTERS),
    })
    const seen = { tries: 0, missed: [] as string[] }
    fc.assert(
      fc.property(change, ({ at, letter }) => {
        const before = TEXT.charAt(at)
        fc.pre(letter !== before && !(isSpace(before) && (isSpace(letter) || letter === '\u200b')))
        seen.tries += 1
        const changed = TEXT.slice(0, at) + letter + TEXT.slice(at + 1)
        if (readings(changed).includes('EPS-07')) seen.missed.push(changed)
      }),
      { numRuns: 100_000 },
    )
    expect(seen).toEqual({ tries: 100_000, missed: [] })
  })

  it('with a letter left out, put in, or changed with its neighbour is not taken for one', () => {
    const bare = [...TEXT]
    for (let at = 0; at < bare.length; at++) {
      const letter = bare[at] ?? ''
      const next = bare[at + 1] ?? letter
      if (!isSpace(letter))
        expect(readings([...bare.slice(0, at), ...bare.slice(at + 1)].join(''))).not.toContain('EPS-07')
      if (at > 0) expect(readings([...bare.slice(0, at), 'K', ...bare.slice(at)].join(''))).not.toContain('EPS-07')
      if (letter !== next && !isSpace(letter) && !isSpace(next))
        expect(readings([...bare.slice(0, at), next, letter, ...bare.slice(at + 2)].join(''))).not.toContain('EPS-07')
    }
  })

  it('is read with line breaks anywhere, also within a group or a word', () => {
    for (let at = 1; at < TEXT.length; at++) {
      for (const breaks of ['\n', '\r\n', '\n\n']) {
        expect(readings(TEXT.slice(0, at) + breaks + TEXT.slice(at))).toEqual(['EPS-07'])
      }
    }
    expect(readings([...TEXT].join('\n'))).toEqual(['EPS-07'])
  })

  it('is read on one line, with many spaces, without spaces, in small letters and as a quotation', () => {
    expect(readings(TEXT.replaceAll('\n', ' '))).toEqual(['EPS-07'])
    expect(readings(TEXT.replaceAll(' ', '  \u00a0'))).toEqual(['EPS-07'])
    expect(readings(TEXT.replace(/\s/g, ''))).toEqual(['EPS-07'])
    expect(readings(TEXT.toLowerCase())).toEqual(['EPS-07'])
    expect(readings(TEXT.replace(/^/gm, '> '))).toEqual(['EPS-07'])
    expect(readings(TEXT.replace(/^/gm, '> > '))).toEqual(['EPS-07'])
  })

  it('is refused when small and large letters are mixed, since one of them was changed', () => {
    expect(readings(TEXT.replace('EPS', 'eps'))).toEqual(['ballot-header'])
    expect(readings(TEXT.replace('2NKC', '2nKC'))).toEqual(['ballot-mixed'])
  })

  it('says which line does not check, and what else is the matter', () => {
    const codes = (text: string) => ballotsInText(text).map((one) => (one.status === 'read' ? null : one.trouble))
    const [head = '', one = '', two = '', three = '', end = ''] = TEXT.split('\n')
    expect(codes([head, one, two.replace('4P7Y', '4P7V'), three, end].join('\n'))).toEqual([{ kind: 'line', line: 2 }])
    expect(codes([head, two, one, three, end].join('\n'))).toEqual([{ kind: 'line', line: 1 }])
    expect(codes([head, one, two, three, 'FIN 4.'].join('\n'))).toEqual([{ kind: 'lines' }])
    expect(codes([head, one, two, 'FIN 2.'].join('\n'))).toEqual([{ kind: 'damaged' }])
    expect(codes([head, one, two, three].join('\n'))).toEqual([{ kind: 'cut' }])
    expect(codes([one, two, three, end].join('\n'))).toEqual([{ kind: 'cut' }])
  })

  it('tells in its finding which line it is', () => {
    const [found] = ballotsInText(TEXT.replace('4P7Y', '4P7V'))
    const read = found && checkedText(found, WEIGHTS)
    expect(read?.status === 'refused' && [read.finding.code, read.finding.values]).toEqual(['ballot-line', { line: 2 }])
  })

  it('is kept as it came, without what stands round it', () => {
    const [found] = ballotsInText(`Hola:\n\n  ${TEXT.replace('MNB', ' MNB ')} \n\nchao`)
    expect(found?.text).toBe(TEXT.replace('MNB', ' MNB '))
    expect(found?.status === 'read' && found.header).toBe('MNB EPS-07 R1')
    const [, headless] = ballotsInText(`${TEXT}\n\n ${TEXT.slice(7)}\n`)
    expect(headless?.text).toBe(TEXT.slice(7))
  })

  it('of another mesa and of an older list are met with words', () => {
    expect(readings(TEXT, { ...WEIGHTS, mesa: 'MNB-J' })).toEqual(['ballot-other-mesa'])
    for (const list of [
      [...WEIGHTS.list, 'new|one'],
      WEIGHTS.list.slice(1),
      WEIGHTS.list.toReversed(),
      WEIGHTS.list.with(3, 'DEM_INT|DEM_NAC'),
    ]) {
      expect(readings(TEXT, { ...WEIGHTS, list })).toEqual(['ballot-old-list'])
    }
  })
})

describe('a text with many ballots', () => {
  const of = (ticket: string, mesa = 'MNB') => textOf({ ...WEIGHTS, ticket, mesa })

  it('gives each of them, and passes over the chat between them', () => {
    const chat = [
      '[28/11/26, 10:38:02] Lucía: Buenos días, viva la yunta, ahí va mi boleta para cada 2026 fin.',
      `[28/11/26, 10:39:10] Lucía: ${of('EPS-07')}`,
      '[28/11/26, 10:39:44] Ana María: Gracias, ingeniera. Son las 10:41',
      of('COM-06').replaceAll('\n', ' '),
      `y esta es la mía ${of('PRI-03')} saludos`,
      `${of('PUB-01')}${of('PUB-02')}`,
    ].join('\n')
    expect(readings(chat)).toEqual(['EPS-07', 'COM-06', 'PRI-03', 'PUB-01', 'PUB-02'])
  })

  it('tells of the damaged ones beside the sound ones, and keeps their text', () => {
    const damaged = of('COM-06').replace('4P7Y', '4P7V').replace('FIN', 'FIM')
    const text = [of('EPS-07'), damaged, of('PRI-03', 'MNB-J'), of('PRI-04')].join('\n')
    expect(readings(text)).toEqual(['EPS-07', 'ballot-cut', 'ballot-other-mesa', 'PRI-04'])
    expect(ballotsInText(text).map((one) => one.text)[1]).toBe(damaged)
  })

  it('tells of a ballot that lost its first word, before another or after it', () => {
    const headless = of('COM-06').replace('YUNTA1', 'YUNTA')
    expect(readings(`${headless}\n${of('EPS-07')}`)).toEqual(['ballot-cut', 'EPS-07'])
    expect(readings(`${of('EPS-07')}\n${headless}`)).toEqual(['EPS-07', 'ballot-cut'])
  })

  it('holds none when it is only chat', () => {
    expect(
      readings('Para cada persona hay una boleta. La yunta 1 va adelante: ¡vamos!\nNos vemos para este FIN 3.'),
    ).toEqual([])
    expect(readings('')).toEqual([])
  })

  it('gives two hundred, whatever their answers, in their order', () => {
    fc.assert(
      fc.property(fc.array(anyBallot, { minLength: 1, maxLength: 8 }), (ballots) => {
        const text = ballots.map((one) => textOf(one)).join('\n')
        const found = ballotsInText(text)
        expect(found.map((one) => (one.status === 'read' ? one.message.ticket : one.trouble))).toEqual(
          ballots.map(({ ticket }) => ticket),
        )
      }),
      { numRuns: 200 },
    )
    const tickets = Array.from({ length: 200 }, (_, i) => `EPS-${i + 1}`)
    expect(readings(tickets.map((ticket) => of(ticket)).join('\nGracias\n'))).toEqual(tickets)
  })
})
