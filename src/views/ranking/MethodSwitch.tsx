import { agreementNote } from '../../i18n/lecturas/ranking'
import { useI18n } from '../../i18n/useI18n'
import { type MethodId, OTHER_METHODS } from '../../selectors/otherMethod'
import type { ShownRanking } from '../../selectors/shownRanking'
import { Icon } from '../../ui/Icon'
import { Menu } from '../../ui/Menu'
import { Segmented } from '../../ui/Segmented'
import { type Faces, nameOf } from '../comun/names'

export interface MethodSwitchProps {
  readonly shown: ShownRanking
  readonly faces: Faces
  readonly onChoose: (method: MethodId) => void
}

/** By which method to look at the order, and whether the methods agree on the pair. */
export function MethodSwitch({ shown, faces, onChoose }: MethodSwitchProps) {
  const i18n = useI18n()
  const { t } = i18n
  const { method, against, enters, leaves } = shown
  const other = OTHER_METHODS.find((id) => id === method)
  return (
    <div className="metodo">
      <div className="metodo-fila">
        <Segmented<MethodId>
          label={t('ranking.method')}
          options={[
            { id: 'ahp', label: t('method.ahp') },
            { id: 'topsis', label: t('method.topsis') },
          ]}
          current={method}
          onChoose={onChoose}
        />
        <Menu
          label={other ? `${t('ranking.method.others')}: ${t(`method.${other}`)}` : t('ranking.method.others')}
          buttonClass={other ? 'metodo-otros activo' : 'metodo-otros'}
          button={
            <>
              {other ? t(`method.${other}`) : t('ranking.method.others')} <Icon id="down" size={14} />
            </>
          }
          items={OTHER_METHODS.map((id) => ({
            id,
            label: (
              <>
                {t(`method.${id}`)} <span className="s3">· {t(`method.${id}.hint`)}</span>
              </>
            ),
            checked: id === method,
            onChoose: () => onChoose(id),
          }))}
        />
      </div>
      <p className="nota">
        {agreementNote(
          {
            method: t(`method.${method}`),
            against: t(`method.${against}`),
            others: other !== undefined,
            enters: enters.map((product) => nameOf(faces, product)),
            leaves: leaves.map((product) => nameOf(faces, product)),
          },
          i18n,
        )}
      </p>
    </div>
  )
}
