import { Rich } from '../../../i18n/Rich'
import { useI18n } from '../../../i18n/useI18n'
import { ChangeRuler } from '../charts/ChangeRuler'
import { selectFlips } from '../model/smallest'
import { flipText } from './flipText'
import { Guards } from './Guards'
import type { Parts } from './part'
import { Twin } from './Twin'

/** "What is enough to change it": the smallest single changes, one a line, then what should not matter. */
export function SmallestChanges(parts: Parts) {
  const i18n = useI18n()
  const { t } = i18n
  const flips = selectFlips(parts.programme, parts.territory, parts.ranked).map((flip) => flipText(flip, parts, i18n))
  const tied = parts.ranked.evaluation.tiedAtCut.length > 0
  const title = t(tied ? 'sensitivity.enough.title.tied' : 'sensitivity.enough.title')
  return (
    <div className="sens-basta">
      {flips.length > 0 && (
        <>
          <h3>{title}</h3>
          <Twin
            programme={parts.programme}
            territory={parts.territory}
            title={title}
            file="que-basta-para-cambiarla"
            table={{
              headings: [
                t('sensitivity.enough.column.change'),
                t('sensitivity.enough.column.from'),
                t('sensitivity.enough.column.to'),
                t('sensitivity.enough.column.enters'),
                t('sensitivity.enough.column.leaves'),
              ],
              rows: flips.map(({ row }) => row),
            }}
            chart={() => (
              <ol className="sens-min">
                {flips.map(({ sentence, note, ruler }, i) => (
                  <li key={sentence}>
                    <b>{i + 1}</b>
                    <span>
                      <Rich message={sentence} />
                      <br />
                      <span className="nota">{note}</span>
                    </span>
                    {ruler && <ChangeRuler {...ruler} />}
                  </li>
                ))}
              </ol>
            )}
          />
          <p className="nota">
            <Rich message={t('sensitivity.enough.key')} />
          </p>
        </>
      )}
      <Guards {...parts} />
    </div>
  )
}
