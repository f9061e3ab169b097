import { writeFileSync } from 'node:fs'
import { version } from '../../package.json'
import { exampleRecord } from './example/record'
import { inData } from './rows'

writeFileSync(inData('example/ejemplo.yunta.json'), exampleRecord().bytes(version))
