/** A stored value as it stands in its field, for who saved the same in another window. */
import type { WorkTexts } from '#app/domains/art-round/work.ts'
import type { Beside } from '#app/kernel/fault.ts'
import type { ProfileField, ProfileTexts } from './portfolio.ts'

const decimal = (value: number): string => String(value).replace('.', ',')

/** Millimetres as centimetres with a comma, as people here write them. */
export const sayCm = (mm: number | null): string => (mm === null ? '' : decimal(mm / 10))

/** Øre as kroner with a comma. */
export const sayKr = (ore: number | null): string =>
  ore === null ? '' : ore % 100 === 0 ? String(ore / 100) : (ore / 100).toFixed(2).replace('.', ',')

export type FieldText = string | boolean | null | readonly string[]

/** Long texts are told by their beginning. */
const MOST = 200
const short = (text: string) => (text.length > MOST ? `${text.slice(0, MOST).trimEnd()} …` : text)

/** What stands in the field now, as the sentence beside it says it. */
export const standsNow = (field: string, text: FieldText): Beside => {
  if (text === '' || text === null || (Array.isArray(text) && text.length === 0))
    return { field, key: 'portfolio.standsEmpty' }
  if (field === 'space') return { field, key: text === 'floor' ? 'portfolio.standsFloor' : 'portfolio.standsWall' }
  if (typeof text === 'boolean') return { field, key: text ? 'portfolio.standsYes' : 'portfolio.standsNo' }
  if (typeof text === 'string') return { field, key: 'portfolio.stands', facts: { text: short(text) } }
  return { field, key: 'portfolio.standsDisciplines', facts: { disciplines: text } }
}

/** @param names of municipalities by id */
export function profileFieldText(
  texts: ProfileTexts,
  field: ProfileField,
  names: Readonly<Record<string, string>>,
): FieldText {
  const value = texts[field]
  if (field === 'municipalityId') return names[String(value)] ?? ''
  return typeof value === 'number' ? decimal(value) : value
}

export function workFieldText(work: WorkTexts, field: keyof WorkTexts): FieldText {
  const value = work[field]
  if (typeof value !== 'number') return value
  return field === 'priceOre' ? sayKr(value) : field.endsWith('Mm') ? sayCm(value) : String(value)
}

/** A profile as a form has it: yes, no or nothing, and a comma in decimals. */
export const profileSheet = (texts: ProfileTexts): Record<string, string | string[] | boolean | null> => {
  const answer = (value: boolean | null) => (value === null ? '' : value ? 'yes' : 'no')
  const number = (value: number | null) => (value === null ? '' : decimal(value))
  return {
    ...texts,
    disciplines: [...texts.disciplines],
    practiceYears: number(texts.practiceYears),
    studioLat: number(texts.studioLat),
    studioLng: number(texts.studioLng),
    hasStudio: answer(texts.hasStudio),
    stepFree: answer(texts.stepFree),
    toilet: answer(texts.toilet),
    parking: answer(texts.parking),
  }
}

/** A work as a form has it: centimetres and kroner. */
export const workSheet = (work: WorkTexts): Record<string, string | null> => ({
  title: work.title,
  year: work.year === null ? '' : String(work.year),
  technique: work.technique,
  heightMm: sayCm(work.heightMm),
  widthMm: sayCm(work.widthMm),
  depthMm: sayCm(work.depthMm),
  priceOre: sayKr(work.priceOre),
  editionNo: work.editionNo,
  space: work.space,
})
