import { writeFileSync } from 'node:fs'
import { version } from '../../package.json'
import { exampleRecord } from './example/record'
import { inData } from './rows'
import { workedExample } from './workedExample'

writeFileSync(inData('example/ejemplo.yunta.json'), exampleRecord().bytes(version))
// What a build without unconfirmed tables shows in its place: nothing in it is measured.
writeFileSync(inData('example/inventado.yunta.json'), workedExample().bytes(version))
