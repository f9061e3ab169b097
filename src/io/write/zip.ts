import { strToU8, zipSync } from 'fflate'

/** Texts as one zip; the day is the run's, so that the same texts give the same bytes. @param date ISO day, from 1980 on */
export const zipOfTexts = (files: Readonly<Record<string, string>>, date: string): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
    mtime: `${date}T12:00:00`,
  })
