import { Parser } from 'htmlparser2'

export interface MarkupHandlers {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

/** Reads XML or HTML as a stream of elements; scripts and styles are never run, and a broken page is read as far as it goes. */
export function readMarkup(text: string, language: 'xml' | 'html', { open, text: said, close }: MarkupHandlers): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open?.(name, attributes),
      ontext: (part) => said?.(part),
      onclosetag: (name) => close?.(name),
    },
    { xmlMode: language === 'xml', decodeEntities: true },
  )
  parser.end(text)
}
