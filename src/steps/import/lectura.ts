import type { I18n } from '../../i18n/useI18n'

export type ImportFacts =
  | { readonly status: 'none' }
  | { readonly status: 'reading' | 'refused'; readonly file: string }
  | {
      readonly status: 'read'
      readonly file: string
      /** The sheet that is read, where the file has several; '' otherwise. */
      readonly sheet: string
      readonly questions: number
      readonly values: number
    }

/** What a file brings and what is in its way. Whatever happens here, what Yunta already held is as it was. */
export function importLectura(facts: ImportFacts, { t }: I18n): string {
  switch (facts.status) {
    case 'none':
      return t('import.lectura.pick')
    case 'reading':
      return t('import.lectura.reading', { file: facts.file })
    case 'refused':
      return t('import.lectura.unreadable', { file: facts.file })
    case 'read': {
      const { file, sheet, questions, values } = facts
      const of = t(sheet === '' ? 'import.lectura.file' : 'import.lectura.sheet', { file, sheet })
      if (questions > 0) return `${of} ${t('import.lectura.asks', { n: questions })} ${t('import.lectura.untouched')}`
      return `${of} ${t(values === 0 ? 'import.lectura.nothing' : 'import.lectura.ready', { n: values })}`
    }
  }
}
