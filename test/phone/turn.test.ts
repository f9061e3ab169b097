import { describe, expect, it } from 'vitest'
import { BODY } from '../../data/body'
import type { BallotAnswers } from '../../src/ballot/answers'
import { invitationText } from '../../src/ballot/invitation'
import { words as bodyInEnglish } from '../../src/i18n/body.words.en'
import { PHONE_SPANISH } from '../../src/phone/language'
import { worstClash } from '../../src/phone/model/clash'
import { keptText, turnKept } from '../../src/phone/model/kept'
import { ofRound, type Questionnaire, questionnaireOf, sideOf } from '../../src/phone/model/questionnaire'
import { sealedOf, sealing } from '../../src/phone/model/sealing'
import { judgementSaid, reviewLine } from '../../src/phone/model/sentences'
import {
  afterQuestion,
  answering,
  beforeQuestion,
  cleared,
  FRESH,
  isNews,
  resumed,
  type Turn,
} from '../../src/phone/model/turn'
import { INVITATION, RATINGS, TICKETS } from './mesa'

const [MINE = null, OTHERS = null] = TICKETS
const WALL = invitationText(INVITATION, BODY)
const nothing = { invitation: null, ticket: null }

const asked = (text = WALL): Questionnaire => {
  const found = questionnaireOf(text, BODY, null)
  if (!found) throw new Error('no questionnaire')
  return found
}
const begun: Turn = { ...FRESH, stage: 'question', invitation: WALL, ticket: MINE, answers: { 'MER|PRO': 3 }, at: 1 }
const random = (bytes: number) => new Uint8Array(bytes).fill(7)

describe('a turn', () => {
  it('begins once both codes were read, in whichever order', () => {
    expect(resumed(FRESH, nothing).stage).toBe('ticket')
    expect(resumed(FRESH, { invitation: null, ticket: MINE }).stage).toBe('list')
    expect(resumed(FRESH, { invitation: WALL, ticket: null }).stage).toBe('ticket')
    const first = resumed(FRESH, { invitation: null, ticket: MINE })
    expect(resumed(first, { invitation: WALL, ticket: null }).stage).toBe('arrival')
  })

  it('goes on where it was when the browser was closed, also before a code that nobody has read yet', () => {
    expect(resumed(turnKept(keptText(begun)), nothing)).toEqual({ ...begun, stage: 'resume' })
    const shown = sealing(begun, asked(), random)
    expect(resumed(turnKept(keptText(shown)), nothing)).toEqual(shown)
  })

  it('asks a person when another ticket comes, and neither gets the answers of the other', () => {
    const met = resumed(begun, { invitation: null, ticket: OTHERS })
    expect([met.stage, met.ticket, met.waiting]).toEqual(['other-ticket', MINE, OTHERS])
    expect(resumed({ ...met, waiting: null }, nothing)).toEqual({ ...begun, stage: 'resume' })
    expect(cleared(met, met.waiting)).toEqual({ ...FRESH, invitation: WALL, ticket: OTHERS, stage: 'arrival' })
    expect(resumed(begun, { invitation: null, ticket: MINE }).stage).toBe('resume')
  })

  it('knows whether a code brings anything new', () => {
    expect(isNews(FRESH, { invitation: WALL, ticket: null })).toBe(true)
    expect(isNews(begun, { invitation: WALL, ticket: null })).toBe(false)
    expect(isNews(begun, { invitation: 'other', ticket: null })).toBe(true)
    expect(isNews(begun, { invitation: null, ticket: MINE })).toBe(false)
    expect(isNews(begun, { invitation: null, ticket: OTHERS })).toBe(true)
    expect(isNews(begun, nothing)).toBe(false)
    for (const change of [{ number: 'EPS-08' }, { key: 'K4T92MXD' }])
      expect(isNews(begun, { invitation: null, ticket: MINE && { ...MINE, ...change } })).toBe(true)
  })

  it('leaves nothing of a person to the next, and what is not theirs stays', () => {
    const done = { ...sealing(begun, asked(), random), language: 'en' as const, larger: 2 }
    expect(cleared(done)).toEqual({ ...FRESH, language: 'en', larger: 2, invitation: WALL, stage: 'cleared' })
    const kept = keptText(cleared(done))
    for (const trace of [MINE?.number, MINE?.key, 'MER|PRO', done.sealed]) expect(kept).not.toContain(trace)
  })

  it('keeps its answers when only the list of its round changed, and loses them in another round or mesa', () => {
    const longer = invitationText({ ...INVITATION, indicators: BODY.indicators.slice(0, 10) }, BODY)
    expect(ofRound({ ...begun, sealed: 'x' }, longer, BODY)).toEqual({ ...begun, at: 0 })
    for (const change of [{ round: 2 }, { mesa: 'MNB-J' }]) {
      const other = invitationText({ ...INVITATION, ...change }, BODY)
      expect(ofRound(begun, other, BODY).answers).toEqual({})
    }
    expect(ofRound(begun, WALL, BODY)).toBe(begun)
    expect(ofRound(begun, null, BODY)).toBe(begun)
  })

  it('is fresh when what was kept is not whole', () => {
    for (const text of [null, '', '{', '[]', 'null', '{"stage":"code"}']) expect(turnKept(text)).toEqual(FRESH)
    expect(turnKept(keptText(begun))).toEqual(begun)
    const wrong = {
      language: 'qu',
      larger: -1,
      stage: 'x',
      invitation: 1,
      ticket: { number: 'EPS-07' },
      waiting: [],
      at: 1.5,
    }
    for (const [name, value] of Object.entries({
      ...wrong,
      answers: { 'MER|PRO': 'x' },
      fromReview: 0,
      coached: null,
      sealed: 7,
    }))
      expect(turnKept(JSON.stringify({ ...begun, [name]: value })), name).toEqual(FRESH)
    expect(turnKept(JSON.stringify({ ...begun, answers: [] }))).toEqual(FRESH)
  })

  it('goes from question to question and back, shows a clash once, and returns to the review it was opened from', () => {
    expect(afterQuestion(begun, 13, false)).toMatchObject({ stage: 'question', at: 2 })
    expect(beforeQuestion(begun)).toMatchObject({ stage: 'question', at: 0 })
    expect(beforeQuestion({ ...begun, at: 0 })).toMatchObject({ stage: 'arrival' })
    expect(afterQuestion(begun, 13, false).fromReview).toBe(false)
    expect(afterQuestion({ ...begun, fromReview: true }, 13, true)).toMatchObject({ stage: 'clash', fromReview: false })
    const last = { ...begun, at: 12 }
    expect(afterQuestion(last, 13, true)).toMatchObject({ stage: 'clash', coached: true })
    expect(afterQuestion({ ...last, coached: true }, 13, true)).toMatchObject({ stage: 'review' })
    const from = { ...begun, fromReview: true, coached: true }
    expect(afterQuestion(from, 13, true)).toMatchObject({ stage: 'review', fromReview: false })
    expect(beforeQuestion(from)).toMatchObject({ stage: 'review', fromReview: false })
  })

  it('shows the same sealed ballot until an answer changes', () => {
    const sealed = sealing(begun, asked(), random)
    expect(sealedOf(sealed)).toMatchObject({ ticket: MINE?.number, round: 1, sealed: true })
    expect(sealing({ ...sealed, stage: 'review' }, asked(), () => new Uint8Array(32).fill(9)).sealed).toBe(
      sealed.sealed,
    )
    expect(answering(sealed, 'MER|VAL', null).sealed).toBeNull()
    expect(answering(begun, 'MER|PRO', undefined).answers).toStrictEqual({})
    expect(answering(begun, 'MER|VAL', null).answers).toEqual({ 'MER|PRO': 3, 'MER|VAL': null })
    expect(answering(begun, 'MER|PRO', -7).answers).toEqual({ 'MER|PRO': -7 })
    expect(sealedOf(begun)).toBeNull()
    expect(sealing({ ...begun, ticket: null }, asked(), random).sealed).toBeNull()
  })
})

describe('the words of a ballot', () => {
  const { t } = PHONE_SPANISH
  const sides = { first: 'Precios', second: 'Valor agregado' }

  it('say what a person agrees to', () => {
    expect(judgementSaid(sides, 3, t)).toBe('«Precios importa un poco más que valor agregado.»')
    expect(judgementSaid(sides, -9, t)).toBe('«Valor agregado importa muchísimo más que precios.»')
    expect(judgementSaid(sides, 1, t)).toBe('«Precios y valor agregado importan lo mismo.»')
    expect(judgementSaid(sides, null, t)).toBe('«No sé entre precios y valor agregado.»')
  })

  it('tell in the review what was said, what nobody knows and what is missing', () => {
    const lines = (text: string, answers: BallotAnswers) => {
      const questionnaire = asked(text)
      return questionnaire.asked
        .slice(0, 4)
        .map((one) => reviewLine(questionnaire, one, answers[one.key], t))
        .map(({ text, answer, state }) => `${text}: ${answer} (${state})`)
    }
    expect(lines(WALL, { 'MER|PRO': -5, 'PRO|VAL': 1, 'MER|VAL': null })).toEqual([
      'Producción y competitividad sobre mercado: bastante más (answered)',
      'Producción y competitividad y valor y distribución: igual (answered)',
      'Mercado o valor y distribución: no sé (unknown)',
      'Demanda nacional o demanda internacional: falta (missing)',
    ])
    expect(
      lines(invitationText(RATINGS, BODY), { 'cacao|DEM_NAC': 5, 'cacao|DEM_INT': 'SD', 'cacao|PERSP': 'NA' }),
    ).toEqual([
      'Cacao fino de aroma: demanda nacional: 5 · Muy bueno (answered)',
      'Cacao fino de aroma: demanda internacional: no sé (unknown)',
      'Cacao fino de aroma: perspectivas futuras de la demanda: no aplica (answered)',
      'Cacao fino de aroma: precios: falta (missing)',
    ])
  })

  it('of the body are in English on an English page, and a mesa’s own stay as they are written', () => {
    const [first] = INVITATION.indicators
    const own = {
      ...INVITATION,
      indicators: [{ ...first, name: 'Riego' } as typeof first, ...INVITATION.indicators.slice(1)],
    }
    const english = questionnaireOf(invitationText(own as typeof INVITATION, BODY), BODY, bodyInEnglish)
    expect(english?.invitation.indicators.slice(0, 2).map(({ name }) => name)).toEqual([
      'Riego',
      'International demand',
    ])
    expect(english?.invitation.dimensions.MER).toBe('Market')
    expect(english && sideOf(english.invitation, 'MER' as never).name).toBe('Market')
  })
})

describe('the answers that clash', () => {
  const said = (answers: BallotAnswers) => worstClash(asked().asked, answers)?.map(({ key }) => key) ?? null

  it('are the three that fit least, when they fit as badly as three of a consistency ratio over 0.10', () => {
    // 3 × 3 = 9 is what the other two say; 9 / 2.76 = 3.3 is where three answers reach 0.10.
    expect(said({ 'MER|PRO': 3, 'PRO|VAL': 3, 'MER|VAL': 9 })).toBeNull()
    expect(said({ 'MER|PRO': 3, 'PRO|VAL': 3, 'MER|VAL': 5 })).toBeNull()
    expect(said({ 'MER|PRO': 3, 'PRO|VAL': 3, 'MER|VAL': 3 })).toEqual(['MER|PRO', 'PRO|VAL', 'MER|VAL'])
    expect(said({ 'MER|PRO': 3, 'PRO|VAL': 3, 'MER|VAL': -3 })).toEqual(['MER|PRO', 'PRO|VAL', 'MER|VAL'])
  })

  it('are none while one of the three is missing or not known, nor among ratings', () => {
    expect(said({ 'MER|PRO': 9, 'PRO|VAL': 9 })).toBeNull()
    expect(said({ 'MER|PRO': 9, 'PRO|VAL': 9, 'MER|VAL': null })).toBeNull()
    expect(worstClash(asked(invitationText(RATINGS, BODY)).asked, { 'cacao|DEM_NAC': 5 })).toBeNull()
  })
})
