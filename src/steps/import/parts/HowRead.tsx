import { useState } from 'react'
import { useI18n } from '../../../i18n/useI18n'
import type { Corrections } from '../../../io/read/corrections'
import type { DecimalSign } from '../../../io/read/number'
import type { ReadChoices } from '../../../io/read/openTable'
import type { Encoding, TableEncoding as How, Separator } from '../../../io/read/table'
import button from '../../../ui/Button.module.css'
import { Select } from '../../../ui/Field'
import layout from '../../../ui/layout.module.css'
import text from '../../../ui/text.module.css'

export interface HowReadProps {
  /** Null when nothing could be read: then it can only be changed. */
  readonly how: How | null
  readonly headings: readonly string[]
  readonly choices: ReadChoices
  readonly corrections: Corrections
  readonly onChoose: (choices: ReadChoices) => void
  readonly onCorrect: (corrections: Corrections) => void
}

const SEPARATORS: readonly Separator[] = [';', ',', '\t', '|']
const ENCODINGS: readonly Encoding[] = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be']
const WORD: Readonly<Record<Separator, 'semicolon' | 'comma' | 'tab' | 'bar'>> = {
  ';': 'semicolon',
  ',': 'comma',
  '\t': 'tab',
  '|': 'bar',
}

/** Separator, decimal sign and letters the file was read with; each can be changed. */
export function HowRead({ how, headings, choices, corrections, onChoose, onCorrect }: HowReadProps) {
  const { t } = useI18n()
  const [changing, setChanging] = useState(how === null)
  const [sign, setSign] = useState<DecimalSign | 'auto'>('auto')
  const separators = SEPARATORS.map((value) => ({ value, label: t(`import.separator.${WORD[value]}`) }))
  const encodings = ENCODINGS.map((value) => ({ value, label: value.toUpperCase() }))
  const decimals = (['auto', 'comma', 'point'] as const).map((value) => ({
    value,
    label: t(`import.decimal.${value}`),
  }))
  const decide = (value: DecimalSign | 'auto') => {
    setSign(value)
    const all = value === 'auto' ? {} : Object.fromEntries(headings.map((heading) => [heading, value]))
    onCorrect({ ...corrections, decimals: all })
  }
  return (
    <div>
      {how && (
        <p className={text.note}>
          {t('import.how', {
            separator: t(`import.separator.${WORD[how.separator]}`),
            decimal: t(`import.decimal.${how.decimal}`),
            encoding: how.encoding.toUpperCase(),
          })}{' '}
          <button type="button" className={button.link} aria-expanded={changing} onClick={() => setChanging(!changing)}>
            {t('import.how.change')}
          </button>
        </p>
      )}
      {changing && (
        <div className={layout.row}>
          <Select
            label={t('import.separator')}
            options={separators}
            value={choices.separator ?? how?.separator ?? ';'}
            onChoose={(separator) => onChoose({ ...choices, separator })}
          />
          {how && <Select label={t('import.decimal')} options={decimals} value={sign} onChoose={decide} />}
          <Select
            label={t('import.encoding')}
            options={encodings}
            value={choices.encoding ?? how?.encoding ?? 'utf-8'}
            onChoose={(encoding) => onChoose({ ...choices, encoding })}
          />
        </div>
      )}
    </div>
  )
}
