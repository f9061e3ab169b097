import { readdirSync } from 'node:fs'
import { join, posix } from 'node:path'

/** Every file under a folder, as sorted paths with '/' relative to it. Runs at build time only. */
export const listFiles = (folder: string, under = ''): readonly string[] =>
  readdirSync(join(folder, under), { withFileTypes: true })
    .flatMap((entry) => {
      const path = posix.join(under, entry.name)
      return entry.isDirectory() ? listFiles(folder, path) : [path]
    })
    .sort()
