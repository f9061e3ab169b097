import { writeFileSync } from 'node:fs'
import { guidePages, inGuide } from './guide/write'

// npm run guide: the shell of every page, and the pages that say what the app says.
for (const [path, text] of await guidePages()) writeFileSync(inGuide(path), text)
