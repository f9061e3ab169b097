import { type ReactNode, useId } from 'react'
import { classes } from './classes'
import { rove } from './roving'
import styles from './Tabs.module.css'
import text from './text.module.css'

export interface TabsProps<T extends string> {
  readonly label: string
  readonly tabs: readonly { readonly id: T; readonly label: string }[]
  readonly current: T
  readonly onChoose: (id: T) => void
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** Tabs that are questions: arrows move and choose, one tab stop. */
export function Tabs<T extends string>({ label, tabs, current, onChoose, className, children }: TabsProps<T>) {
  const id = useId()
  const choose = (index: number) => {
    const tab = tabs[index]
    if (tab) onChoose(tab.id)
  }
  return (
    <>
      <div
        className={classes(styles.tabs, className)}
        role="tablist"
        aria-label={label}
        onKeyDown={(event) => rove(event, '[role=tab]', choose)}
      >
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            className={styles.tab}
            id={`${id}-${tab.id}`}
            aria-selected={tab.id === current}
            aria-controls={`${id}-sheet`}
            tabIndex={tab.id === current ? 0 : -1}
            onClick={() => onChoose(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {/* Who walks a page by its headings finds what the tab shows under the tab's own. */}
      <h2 className={text.hidden}>{tabs.find((tab) => tab.id === current)?.label}</h2>
      <div role="tabpanel" id={`${id}-sheet`} aria-labelledby={`${id}-${current}`}>
        {children}
      </div>
    </>
  )
}
