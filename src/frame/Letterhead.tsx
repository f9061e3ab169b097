import { provinceOf } from '../domain/place'
import { mesaAt, provincesOf } from '../domain/programme'
import { LANGUAGES } from '../i18n/languages'
import { useI18n } from '../i18n/useI18n'
import { selectProgramme, selectTerritory } from '../shared/model/current'
import { provinceName } from '../shared/programme/provinceName'
import { addressOf } from '../store/route'
import { useApp } from '../store/useApp'
import { IconButton } from '../ui/Button'
import { classes } from '../ui/classes'
import { Icon } from '../ui/Icon'
import { Menu } from '../ui/Menu'
import { Segmented } from '../ui/Segmented'
import { Logo } from './charts/Logo'
import { FileMenu } from './FileMenu'
import styles from './Letterhead.module.css'
import { OfflineBadge } from './OfflineBadge'
import { RecordCode } from './RecordCode'
import { SaveBadge } from './SaveBadge'
import { UndoRedo } from './UndoRedo'

/** The letterhead: where I am, undo and redo, how safe the work is, language, projector, file. */
export function Letterhead({ onHelp, onWords }: { readonly onHelp: () => void; readonly onWords: () => void }) {
  const { t } = useI18n()
  const programme = useApp((state) => (state.route.screen === 'start' ? null : selectProgramme(state)))
  const { language, theme } = useApp((state) => state.preferences)
  const prefer = useApp((state) => state.prefer)
  const goTo = useApp((state) => state.goTo)
  return (
    <header className={styles.letterhead}>
      <button
        type="button"
        className={styles.brand}
        onClick={() => goTo({ screen: 'start' })}
        aria-label={t('frame.home')}
      >
        <Logo />
        <span>Yunta</span>
      </button>
      <Crumbs />
      <div className={styles.tools}>
        {programme?.simulated && <span className={styles.simulated}>{t('simulated.label')}</span>}
        {programme && <UndoRedo />}
        {programme && <SaveBadge />}
        {programme && <RecordCode />}
        <OfflineBadge />
        <Segmented
          label={t('frame.language')}
          small
          className={styles.deskTool}
          options={LANGUAGES.map(({ code, label }) => ({ id: code, label }))}
          current={language}
          onChoose={(chosen) => prefer({ language: chosen })}
        />
        <IconButton
          icon="projector"
          label={t('frame.projector')}
          aria-pressed={theme === 'proyector'}
          className={classes(styles.tool, styles.deskTool)}
          onClick={() => prefer({ theme: theme === 'luz' ? 'proyector' : 'luz' })}
        />
        <FileMenu onHelp={onHelp} onWords={onWords} />
      </div>
    </header>
  )
}

function Crumbs() {
  const { t } = useI18n()
  const programme = useApp(selectProgramme)
  const territory = useApp(selectTerritory)
  const route = useApp((state) => state.route)
  const goTo = useApp((state) => state.goTo)
  if (!programme || route.screen === 'start') return null
  const { slot } = route
  const mesa = territory && mesaAt(programme, territory.id)
  return (
    <nav className={styles.crumbs} aria-label={t('frame.where')}>
      <button type="button" className={styles.crumb} onClick={() => goTo({ screen: 'programme', slot })}>
        {t('frame.programme')}
      </button>
      {territory && (
        <>
          <span aria-hidden="true" className={styles.slash}>
            /
          </span>
          <Menu
            label={t('frame.province', { name: provinceName(territory.id) })}
            buttonClass={styles.province}
            align="start"
            button={
              <>
                {provinceName(territory.id)}
                <Icon id="down" size={14} />
              </>
            }
            items={[
              ...provincesOf(programme).map((one) => ({
                id: one.id,
                label: provinceName(one.id),
                checked: one.id === provinceOf(territory.id),
                onChoose: () => {
                  const step = route.screen === 'step' ? route.step : 'candidates'
                  goTo({ screen: 'step', slot, territory: one.id, step })
                },
              })),
              {
                id: 'mesas',
                label: t('frame.mesas', { name: provinceName(territory.id) }),
                onChoose: () => goTo({ screen: 'mesas', slot, territory: provinceOf(territory.id) }),
              },
              { id: 'all', label: t('frame.allProvinces'), onChoose: () => goTo({ screen: 'programme', slot }) },
            ]}
          />
          {mesa && (
            <>
              <span aria-hidden="true" className={styles.slash}>
                /
              </span>
              <a
                className={styles.crumb}
                href={addressOf({ screen: 'mesas', slot, territory: provinceOf(territory.id) })}
              >
                {mesa.name}
              </a>
            </>
          )}
        </>
      )}
    </nav>
  )
}
