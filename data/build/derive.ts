import { writeFileSync } from 'node:fs'
import { derived } from './derived'
import { inData } from './rows'

// --confirmed leaves out the figures whose licence nobody has confirmed (data/README.md).
for (const [path, text] of derived(process.argv.includes('--confirmed'))) writeFileSync(inData(path), text)
