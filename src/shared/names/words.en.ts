export const words = {
  'name.again': 'There is another one called “{name}”. Save again if they really are two.',
  'name.correct': 'Correct the name',
} as const
