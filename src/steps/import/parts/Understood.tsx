import { useI18n } from '../../../i18n/useI18n'
import button from '../../../ui/Button.module.css'
import { Icon } from '../../../ui/Icon'
import type { ImportScreen } from './screen'
import styles from './Understood.module.css'

/** What was understood by itself or by an answer, each with the way to change it. */
export function Understood({ screen }: { readonly screen: ImportScreen }) {
  const { t, format } = useI18n()
  const { proposal, words, hand } = screen
  const { settled, tables, orientation, header, left } = proposal
  const [table] = tables
  const turned = orientation?.endsWith('turned') ?? false
  const outs = [...new Set(left.map(({ read }) => read))]
  return (
    <section aria-labelledby="understood">
      <h2 id="understood" className={styles.title}>
        {t('import.understood')}
      </h2>
      <ol className={styles.list}>
        {orientation !== null && (
          <Line text={t(`import.orientation.${orientationOf(orientation)}`)}>
            {(turned || table) && (
              <Change
                onClick={() => hand.say(new Map([['orientation\n', turned ? 'straight' : 'turned']]))}
                label={t(turned ? 'import.orientation.straight' : 'import.orientation.turn')}
              />
            )}
          </Line>
        )}
        {header.length > 0 && !turned && (
          <Line text={t('import.header', { rows: format.list(header.map(String)), n: header.length })} />
        )}
        {settled.map((doubt) => (
          <Line
            key={doubt.key}
            text={`${words.question(doubt)} ${words.option(doubt, doubt.answer).label}.`}
            note={doubt.before ? t('import.asBefore') : ''}
          >
            <Change
              onClick={() => hand.say(new Map([[doubt.key, null]]))}
              label={t('import.change')}
              about={doubt.read}
            />
          </Line>
        ))}
        {outs.length > 0 && (
          <li className={styles.line}>
            <Icon id="check" size={14} className={styles.icon} />
            <details>
              <summary>{t('import.left', { n: outs.length })}</summary>
              {outs.slice(0, 40).join(' · ')}
            </details>
          </li>
        )}
      </ol>
    </section>
  )
}

const ORIENTATIONS = [
  'products-down',
  'products-across',
  'people-down',
  'long',
  'matrix',
  'indicators',
  'places-down',
] as const
const orientationOf = (said: string) => ORIENTATIONS.find((one) => said.startsWith(one)) ?? 'long'

function Line({
  text: said,
  note = '',
  children,
}: {
  readonly text: string
  readonly note?: string
  readonly children?: React.ReactNode
}) {
  return (
    <li className={styles.line}>
      <Icon id="check" size={14} className={styles.icon} />
      <span>
        {said}
        {note !== '' && <small className={styles.note}> {note}</small>}
      </span>
      {children}
    </li>
  )
}

function Change({
  onClick,
  label,
  about = '',
}: {
  readonly onClick: () => void
  readonly label: string
  readonly about?: string
}) {
  return (
    <button
      type="button"
      className={button.link}
      aria-label={about === '' ? undefined : `${label}: ${about}`}
      onClick={onClick}
    >
      {label}
    </button>
  )
}
