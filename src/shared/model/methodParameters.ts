import type { MethodSetting } from '../../domain/scenario'
import type { Parameter } from '../../engine/method'
import { METHODS } from '../../engine/methods'

/** A parameter of a method with everything it can be, as settings write it. */
export interface MethodParameter {
  readonly id: string
  readonly type: 'choice' | 'number'
  readonly options: readonly string[]
  readonly usual: string
  readonly value: string
}

/** Parameters of a method that count under the settings given: the width of a curve does not where there is no curve. */
export function parametersOf(id: string, settings: readonly MethodSetting[]): readonly MethodParameter[] {
  const own = parameters(id)
  const all = own.map((parameter): MethodParameter => {
    const usual = String(parameter.default)
    const options = parameter.type === 'choice' ? parameter.options : steps(parameter)
    const given = settings.find((setting) => setting.parameter === parameter.id)
    return { id: parameter.id, type: parameter.type, options, usual, value: given?.value ?? usual }
  })
  return all.filter((_, i) => {
    const only = own[i]?.only
    return !only || all.some((other) => other.id === only.parameter && only.options.includes(other.value))
  })
}

const known = (id: string) => METHODS.find((one) => one.id === id)

/** None for a method this Yunta does not know. */
const parameters = (id: string): readonly Parameter[] => known(id)?.parameters ?? []

/** Whether the method asks what each level is worth. */
export const asksForValues = (id: string): boolean => known(id)?.onScale({}) === 'points'

/** The settings with one parameter at another value: usual values are not kept, nor those that no longer count. */
export function withSetting(
  id: string,
  settings: readonly MethodSetting[],
  { parameter, value }: MethodSetting,
): readonly MethodSetting[] {
  const others = settings.filter((setting) => setting.parameter !== parameter)
  return parametersOf(id, [...others, { parameter, value }])
    .filter((one) => one.value !== one.usual)
    .map((one) => ({ parameter: one.id, value: one.value }))
}

function steps({ min, max, step }: { readonly min: number; readonly max: number; readonly step: number }) {
  const count = Math.round((max - min) / step)
  return Array.from({ length: count + 1 }, (_, i) => String(Number((min + i * step).toFixed(6))))
}
