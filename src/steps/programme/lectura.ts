import type { I18n } from '../../i18n/useI18n'

/** What the lectura of the whole stage is made from. */
export interface ProgrammeFacts {
  readonly provinces: number
  /** Provinces where somebody has begun, those that picked included. */
  readonly begun: number
  /** Products picked in the stage and how many there will be. */
  readonly picked: number
  readonly expected: number
  readonly repeated: readonly RepeatedFact[]
}

export interface RepeatedFact {
  readonly product: string
  /** How many bordering provinces hold it. */
  readonly neighbours: number
  /** True when all of them have picked it; otherwise it may still change. */
  readonly settled: boolean
}

/** Most repetitions told in the lectura; the list below tells them all. */
const TOLD = 2

/** The question of the screen, with the number of provinces in words. */
export function programmeQuestion(provinces: number, { t, format }: I18n): string {
  if (provinces === 0) return t('programme.question.none')
  return provinces === 1
    ? t('programme.question.one')
    : t('programme.question', { n: format.counted(provinces, 'feminine') })
}

/** How far the stage is, and which neighbours repeat a product. */
export function programmeLectura(facts: ProgrammeFacts, i18n: I18n): string {
  const { t } = i18n
  if (facts.provinces === 0) return t('programme.lectura.none')
  return [state(facts, i18n), ...repeats(facts.repeated, i18n)].join(' ')
}

function state({ begun, picked, expected, provinces }: ProgrammeFacts, { t }: I18n): string {
  if (picked === expected) return t('programme.lectura.all', { expected })
  if (picked > 0) return t('programme.lectura.some', { picked, expected })
  return begun === 0 ? t('programme.lectura.unbegun') : t('programme.lectura.begun', { begun, provinces })
}

function repeats(repeated: readonly RepeatedFact[], { t, format }: I18n): readonly string[] {
  const told = repeated.filter(({ neighbours }) => neighbours > 1).slice(0, TOLD)
  return told.map(({ product, neighbours, settled }) =>
    t(settled ? 'programme.lectura.repeats' : 'programme.lectura.mayRepeat', {
      product,
      n: format.counted(neighbours, 'feminine'),
    }),
  )
}
