import type { ProductId } from '../../../domain/ids'
import { isOfficial, OFFICIAL_METHODS } from '../../../domain/method'
import { methodHint, methodName } from '../../../i18n/methods'
import { useI18n } from '../../../i18n/useI18n'
import { nameOf } from '../../../shared/faces/named'
import { useFaces } from '../../../shared/faces/useFaces'
import { Term } from '../../../shared/glossary/Term'
import { OTHER_METHODS } from '../../../shared/model/otherMethod'
import { classes } from '../../../ui/classes'
import { Icon } from '../../../ui/Icon'
import { Menu } from '../../../ui/Menu'
import { Segmented } from '../../../ui/Segmented'
import text from '../../../ui/text.module.css'
import { agreementNote } from '../lectura'
import type { ShownRanking } from '../model/shownRanking'
import styles from './MethodSwitch.module.css'

export interface MethodSwitchProps {
  readonly shown: ShownRanking
  readonly onChoose: (method: string) => void
}

/** By which method to look at the order, and whether the methods agree on the pair. */
export function MethodSwitch({ shown, onChoose }: MethodSwitchProps) {
  const faces = useFaces()
  const i18n = useI18n()
  const { t } = i18n
  const { method, against, enters, leaves, otherCut } = shown
  const named = (products: readonly ProductId[]) => products.map((product) => nameOf(faces, product))
  const other = OTHER_METHODS.find((id) => id === method)
  return (
    <div className={styles.switch}>
      <div className={styles.methods}>
        {isOfficial(method) && <Term id={method} word={methodName(method, t)} />}
        <Segmented<string>
          label={t('ranking.method')}
          options={OFFICIAL_METHODS.map((id) => ({ id, label: methodName(id, t) }))}
          current={method}
          onChoose={onChoose}
          className={styles.official}
        />
        <Menu
          label={other ? `${t('ranking.method.others')}: ${methodName(other, t)}` : t('ranking.method.others')}
          buttonClass={classes(styles.others, other && styles.chosen)}
          button={
            <>
              {other ? methodName(other, t) : t('ranking.method.others')} <Icon id="down" size={14} />
            </>
          }
          items={OTHER_METHODS.map((id) => ({
            id,
            label: (
              <>
                {methodName(id, t)} <span>· {methodHint(id, t)}</span>
              </>
            ),
            checked: id === method,
            onChoose: () => onChoose(id),
          }))}
        />
      </div>
      <p className={classes(text.note, styles.agreement)}>
        {agreementNote(
          {
            method: methodName(method, t),
            against: methodName(against, t),
            others: other !== undefined,
            enters: named(enters),
            leaves: named(leaves),
            cut: otherCut && { inside: named(otherCut.inside), level: named(otherCut.level) },
          },
          i18n,
        )}
      </p>
    </div>
  )
}
