import type { ComponentProps } from 'react'
import { classes } from '../../ui/classes'
import page from './page.module.css'

/** The sheet of a screen: where the skip link leads and a new screen is read from. */
export function PageSheet({ className, ...rest }: Omit<ComponentProps<'main'>, 'id' | 'tabIndex'>) {
  return <main id="sheet" tabIndex={-1} className={classes(page.sheet, className)} {...rest} />
}
