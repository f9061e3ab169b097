const DAY = 24 * 60

/** `195` as `3:15`, hours and minutes. */
export const hoursAndMinutes = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(Math.round(minutes) % 60).padStart(2, '0')}`

/** `510` as `8:30`, the hour of a day; past midnight it begins anew. */
export const hourOf = (minute: number): string => hoursAndMinutes(((Math.round(minute) % DAY) + DAY) % DAY)
