import type { Canton, Province } from '../places'
import { rowsOf } from './rows'

export const provinces = (): readonly Province[] =>
  rowsOf<
    'province_code' | 'province' | 'iso_3166_2' | 'capital' | 'natural_region' | 'congope_group' | 'planning_zone'
  >('raw/provinces.csv').map((row) => ({
    id: row.province_code,
    name: row.province,
    iso: row.iso_3166_2,
    capital: row.capital,
    region: row.natural_region.replace('*', ''),
    group: row.congope_group === '' ? null : Number(row.congope_group),
    zone: Number(row.planning_zone),
  }))

export const cantons = (): readonly Canton[] =>
  rowsOf<'canton_code' | 'province_code' | 'canton'>('raw/cantons.csv').map((row) => ({
    id: row.canton_code,
    province: row.province_code,
    name: row.canton,
  }))
