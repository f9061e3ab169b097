/** @jsxImportSource preact */
import { runs } from '../../i18n/message'

/** A filled message with its strong parts. */
export function Said({ text }: { readonly text: string }) {
  return <>{runs(text).map(({ text, voice }) => (voice === 'plain' ? text : <b key={text}>{text}</b>))}</>
}
