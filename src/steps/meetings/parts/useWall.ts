import { useEffect, useState } from 'react'
import type { WallTime } from '../model/runSheet'

const wallNow = (): WallTime => ({ now: Date.now(), offset: 0 - Math.round(new Date().getTimezoneOffset()) })

/** The time of this machine, renewed each second while a row counts and each half minute else, since hours to come move too. */
export function useWall(counting: boolean): WallTime {
  const [wall, setWall] = useState(wallNow)
  useEffect(() => {
    setWall(wallNow())
    const timer = setInterval(() => setWall(wallNow()), counting ? 1000 : 30_000)
    return () => clearInterval(timer)
  }, [counting])
  return wall
}
