import { writeFileSync } from 'node:fs'
import { derived } from './derived'
import { inData } from './rows'

for (const [path, text] of derived()) writeFileSync(inData(path), text)
