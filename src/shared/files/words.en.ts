export const words = {
  'file.title': 'Open “{name}”',
  'file.provinces': '{n|Province|Provinces}',
  'file.provinces.none': 'None yet',
  'file.records': 'Records',
  'file.last': 'Last act',
  'file.last.value': '{when}, {who}',
  'file.code': 'Code',
  'file.code.why': 'If you were given a code, on paper or aloud, it must be this one, letter by letter.',
  'file.here': 'On this device',
  'file.here.none': 'There is nothing of this programme on this device.',
  'file.here.unread': 'Not all that is on this device could be read: this programme may be here already.',
  'file.here.slot': '{name}, {n} {n|record|records}, saved on {when}',
  'file.here.slot.undated': '{name}, {n} {n|record|records}',
  'file.relation.same': 'It is the same as the file.',
  'file.relation.older': 'It has {n} more {n|record|records}: the file is an earlier copy.',
  'file.relation.newer': 'It lacks {n} {n|record|records}: the file is more recent.',
  'file.relation.branched':
    'They parted after “{act}” ({who}, {when}). Since then the file has {brings} {brings|record|records} and the one on this device {lacks}.',
  'file.relation.apart':
    'It says it is the same programme and has not one record in common with the file: one of the two was made anew. Compare the codes before using it.',
  'file.open.here': 'Open the one on this device',
  'file.open': 'Open the file',
  'file.open.copy': 'Open the file as another copy',
  'file.untouched':
    'Nothing is deleted or replaced. The file opens in a place of its own; what is here stays as it is.',
  'file.untouched.older':
    'Nothing is deleted or replaced. What is here stays in the list at the start, as an earlier copy.',
  'file.made.done': 'File made: {name}',
  'file.made.lacking': 'What this file tells is still missing: candidates, weights or ratings.',
  'file.made.unloaded': 'What makes this file could not be loaded. Check the connection and try again.',
} as const
