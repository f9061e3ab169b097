import { useState } from 'react'
import type { Finding } from '../../../domain/finding'
import { id, type TerritoryId } from '../../../domain/ids'
import { rulesOnOpening } from '../../../domain/method'
import { PICKS_PER_TERRITORY, type Programme, provincesOf } from '../../../domain/programme'
import { useI18n } from '../../../i18n/useI18n'
import { useDraft } from '../../../shared/drafts/useDraft'
import { selectCanEdit, selectSlot } from '../../../shared/model/current'
import { EditName } from '../../../shared/names/EditName'
import { Findings } from '../../../shared/page/Findings'
import { ProvinceChoice } from '../../../shared/programme/ProvinceChoice'
import { provinceName } from '../../../shared/programme/provinceName'
import { type ChosenSitting, SittingChoice, sittingOf } from '../../../shared/programme/SittingChoice'
import { useProgrammeCsv } from '../../../shared/programme/useProgrammeCsv'
import { useApp } from '../../../store/useApp'
import { Button } from '../../../ui/Button'
import button from '../../../ui/Button.module.css'
import { classes } from '../../../ui/classes'
import { Dialog } from '../../../ui/Dialog'
import { TextField } from '../../../ui/Field'
import { Icon } from '../../../ui/Icon'
import layout from '../../../ui/layout.module.css'
import { Menu } from '../../../ui/Menu'
import { useBoardGeojson } from '../files'
import { NextYearDialog } from './NextYearDialog'

/** What can be done with the whole stage: its 26 rows as a file, and which provinces it has. */
export function ProgrammeTools({ programme }: { readonly programme: Programme }) {
  const { t } = useI18n()
  const canEdit = useApp(selectCanEdit)
  const act = useApp((state) => state.act)
  const [choosing, setChoosing] = useState(false)
  const [nextYear, setNextYear] = useState(false)
  const territory = useApp((state) => state.lastTerritory) ?? provincesOf(programme)[0]?.id
  const [renaming, setRenaming] = useState(false)
  const goTo = useApp((state) => state.goTo)
  const slot = useApp(selectSlot) ?? ''
  const exportAll = useProgrammeCsv()
  const exportMap = useBoardGeojson()
  const rows = provincesOf(programme).length * PICKS_PER_TERRITORY
  return (
    <div className={layout.row}>
      <Menu
        label={t('programme.csv', { n: rows })}
        buttonClass={classes(button.button, button.small)}
        button={
          <>
            <Icon id="download" /> {t('programme.csv', { n: rows })}
          </>
        }
        items={(['excel', 'qgis'] as const).map((preset) => ({
          id: preset,
          label: t(`programme.csv.${preset}`),
          onChoose: () => void exportAll(preset),
        }))}
      />
      <Button size="small" icon="download" onClick={() => void exportMap()}>
        {t('programme.geojson')}
      </Button>
      <Button size="small" icon="ruler" onClick={() => goTo({ screen: 'plan', slot })}>
        {t('programme.plan')}
      </Button>
      <Menu
        label={t('programme.year')}
        buttonClass={classes(button.button, button.small)}
        button={
          <>
            <Icon id="clock" /> {t('programme.year')}
          </>
        }
        items={[
          { id: 'prepare', label: t('programme.year.prepare'), onChoose: () => setNextYear(true) },
          ...(territory
            ? [
                {
                  id: 'compare',
                  label: t('programme.year.compare'),
                  onChoose: () => goTo({ screen: 'change', slot, territory }),
                },
              ]
            : []),
        ]}
      />
      {nextYear && <NextYearDialog onClose={() => setNextYear(false)} />}
      {canEdit && (
        <Button size="small" icon="plus" onClick={() => setChoosing(true)}>
          {t('programme.add')}
        </Button>
      )}
      {canEdit && (
        <Button size="small" look="text" icon="pencil" onClick={() => setRenaming(true)}>
          {t('name.correct')}
        </Button>
      )}
      {renaming && (
        <Dialog title={t('name.correct')} onClose={() => setRenaming(false)}>
          <EditName
            label={t('new.name')}
            name={programme.name}
            taken={[]}
            onCancel={() => setRenaming(false)}
            onSave={(name) => {
              if (name !== programme.name) act({ kind: 'programme-renamed', body: { name } })
              setRenaming(false)
            }}
          />
        </Dialog>
      )}
      {choosing && <StageProvinces programme={programme} onClose={() => setChoosing(false)} />}
    </div>
  )
}

interface StageProvincesProps {
  readonly programme: Programme
  readonly onClose: () => void
}

/** Adds provinces at once; each one that leaves needs its reason. */
function StageProvinces({ programme, onClose }: StageProvincesProps) {
  const { t } = useI18n()
  const act = useApp((state) => state.act)
  const before = new Set<string>(Object.keys(programme.territories))
  const [chosen, setChosen] = useState<ReadonlySet<string>>(before)
  const [sitting, setSitting] = useState<ChosenSitting>('tables')
  const draft = useDraft('provinces', t('programme.add.title'), '')
  const reasons = reasonsIn(draft.text)
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const close = () => {
    draft.drop()
    onClose()
  }
  const leaving = [...before].filter((code) => !chosen.has(code)).sort()
  const apply = () => {
    const rules = rulesOnOpening(programme.territories)
    for (const code of [...chosen].filter((one) => !before.has(one)).sort()) {
      act({ kind: 'territory-opened', body: { territory: id<TerritoryId>(code), ...rules, ...sittingOf(sitting) } })
    }
    const refused = leaving.flatMap((code) => {
      const body = { territory: id<TerritoryId>(code), reason: reasons[code]?.trim() ?? '' }
      const outcome = act({ kind: 'territory-left', body })
      const why = outcome.status === 'refused' ? outcome.findings : []
      return why.map((finding) => ({ ...finding, place: { subject: provinceName(code) } }))
    })
    setFindings(refused)
    if (refused.length === 0) close()
  }
  const unexplained = leaving.some((code) => (reasons[code]?.trim() ?? '') === '')
  return (
    <Dialog title={t('programme.add.title')} onClose={close} wide>
      <ProvinceChoice chosen={chosen} onChange={setChosen} />
      {[...chosen].some((code) => !before.has(code)) && <SittingChoice chosen={sitting} onChange={setSitting} />}
      {leaving.map((code) => (
        <TextField
          key={code}
          label={t('programme.remove.reason', { name: provinceName(code) })}
          hint={t('programme.remove.hint')}
          value={reasons[code] ?? ''}
          onChange={(event) => draft.write(written({ ...reasons, [code]: event.target.value }))}
        />
      ))}
      <Findings findings={findings} />
      <div className={layout.actions}>
        <Button onClick={close}>{t('action.cancel')}</Button>
        <Button look="primary" disabled={unexplained} onClick={apply}>
          {t('programme.apply')}
        </Button>
      </div>
    </Dialog>
  )
}

/** Reasons by province as one text: a line each, the code before. */
const written = (reasons: Readonly<Record<string, string>>): string =>
  Object.entries(reasons)
    .filter(([, reason]) => reason !== '')
    .map(([code, reason]) => `${code} ${reason}`)
    .join('\n')

const reasonsIn = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(text.split('\n').map((line) => [line.slice(0, 2), line.slice(3)]))
