import type { I18n } from '../../../i18n/useI18n'
import type { Target, UnderstandContext } from '../../../io/understand/context'
import { type Doubt, LEFT_OUT } from '../../../io/understand/desk'
import { THING_KINDS, type ThingKind } from '../../../io/understand/lexicon'
import type { ColumnUse, SeenColumn } from '../../../io/understand/seen'
import { thingsOf } from './sayings'

/** What a doubt is about when it is about a name. */
export const kindAsked = ({ about }: Pick<Doubt, 'about'>): ThingKind | null =>
  THING_KINDS.find((one) => one === about) ?? null

/** Doubts and their answers in words. */
export function wordingsOf(target: Target, context: UnderstandContext, { t }: I18n) {
  return { question, option, column }

  function question({ about, read, meaning }: Doubt): string {
    const values = { read, meaning: meaning ?? '' }
    switch (about) {
      case 'scale':
        return t(`import.ask.scale.${target === 'judgements' || target === 'weights' ? target : 'ratings'}`, values)
      case 'direction':
        return t(target === 'judgements' ? 'import.ask.direction.judgements' : 'import.ask.direction', values)
      case 'header':
      case 'orientation':
      case 'role':
        return t(`import.said.${about}`, values)
      case 'column':
      case 'datum':
        return t('import.ask.other', values)
      default:
        return t(`import.ask.${about}`, values)
    }
  }

  /** An answer, and under it what it means where that is not plain. */
  function option(doubt: Doubt, answer: string): { readonly label: string; readonly note: string } {
    const { about, meaning = '' } = doubt
    const note = answer === doubt.proposal ? meaning : ''
    if (answer === LEFT_OUT) return { label: t('import.answer.left-out'), note: '' }
    const kind = kindAsked(doubt)
    if (about === 'dimension' && answer === 'root') return { label: t('import.answer.root'), note: '' }
    if (kind) return { label: thingsOf(context, kind).find(({ id }) => id === answer)?.name ?? answer, note: '' }
    switch (about) {
      case 'scale':
        return scale(answer, note)
      case 'direction':
        if (target === 'judgements')
          return answer === 'as-written'
            ? { label: meaning, note: '' }
            : { label: t('import.answer.opposite'), note: '' }
        return { label: t(answer === 'reversed' ? 'import.answer.reversed' : 'import.answer.as-written'), note: '' }
      case 'word':
        return { label: levelName(answer), note: '' }
      case 'repeated':
        return { label: t('import.answer.row', { row: answer }), note: '' }
      case 'encoding':
        return {
          label: t(answer === doubt.proposal ? 'import.answer.mend' : 'import.answer.keep', { read: answer }),
          note: '',
        }
      case 'role':
        return { label: roleName(answer), note: '' }
      case 'average':
      case 'fraction':
      case 'unit':
      case 'decimal':
      case 'fill-down':
      case 'year':
      case 'period':
      case 'sum':
      case 'status':
      case 'parted-rows':
      case 'sheet': {
        const known = NAMED.find((one) => one === answer)
        return known ? { label: t(`import.answer.${known}`), note } : { label: answer, note }
      }
      default:
        return { label: answer, note }
    }
  }

  function scale(answer: string, rule: string) {
    if (answer === 'share' || answer === 'percent' || answer === 'saaty')
      return { label: t(`import.answer.${answer}`), note: rule }
    if (answer === '1-5') return { label: t('import.answer.own-scale'), note: '' }
    const [low = '', high = ''] = answer.split('-')
    if (target === 'judgements')
      return { label: t(high === '17' ? 'import.answer.boxes' : 'import.answer.signed'), note: '' }
    return { label: t('import.answer.scale', { low, high }), note: rule }
  }

  function levelName(answer: string): string {
    if (answer === 'SD') return t('import.answer.SD')
    return answer === 'NA' ? t('import.answer.NA') : answer
  }

  function roleName(answer: string): string {
    const [word = '', ...rest] = answer.split(':')
    const kind = THING_KINDS.find((one) => one === word)
    const [thing] = kind ? thingsOf(context, kind).filter(({ id }) => id === rest.join(':')) : []
    return thing?.name ?? nameOfUse(USES.find((one) => one === word) ?? 'out')
  }

  function nameOfUse(use: ColumnUse): string {
    return t(`import.use.${use}`)
  }

  /** What a column was taken for, in two lines. */
  function column({ use, things }: SeenColumn): { readonly name: string; readonly detail: string } {
    const names = things.flatMap(({ kind, id }) =>
      id === null ? [] : (thingsOf(context, kind).find((one) => one.id === id)?.name ?? id),
    )
    if (things.some(({ id }) => id === null)) names.push(t('import.whatIsIt'))
    if (names.length === 0) return { name: nameOfUse(use), detail: '' }
    return { name: names.join(' · '), detail: use === 'values' ? '' : nameOfUse(use) }
  }
}

export type Wordings = ReturnType<typeof wordingsOf>

const USES = ['product', 'indicator', 'sub', 'member', 'table', 'segment', 'values', 'reason', 'out'] as const
const NAMED = [
  'nearest',
  'times-hundred',
  'as-is',
  'convert',
  'comma',
  'point',
  'repeat',
  'blank',
  'last',
  'mean',
  'mean-12',
  'sum',
  'in',
  'leave-rows',
  'every-sheet',
] as const

/** What a person may say a column is, where they know better: roles of the target, and the things its heading may name. */
export function rolesFor(target: Target, context: UnderstandContext): readonly string[] {
  const things = (kind: ThingKind) => thingsOf(context, kind).map(({ id }) => `${kind}:${id}`)
  switch (target) {
    case 'ratings':
      return ['product', 'indicator', 'member', 'table', 'reason', ...things('indicator'), ...things('product')]
    case 'data':
      return ['product', 'sub', ...things('sub'), ...things('product')]
    case 'judgements':
      return ['member']
    case 'weights':
      return ['indicator', 'member', ...things('indicator')]
    case 'members':
      return ['member', 'segment']
    case 'candidates':
      return ['product']
  }
}
