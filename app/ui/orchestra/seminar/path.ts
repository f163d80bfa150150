import { orchestraPlan } from '#app/i18n/orchestra-plan.ts'
import { orchestraSeminar } from '#app/i18n/orchestra-seminar.ts'
import { orchestraSheets } from '#app/i18n/orchestra-sheets.ts'

/** The way to the pages of a seminar. */
export const toOrchestra = [{ name: 'orchestraHome', text: orchestraSeminar.orchestra }] as const
export const toSemester = [...toOrchestra, { name: 'semester', text: orchestraSeminar.theSemester }] as const
export const toSeminar = [...toOrchestra, { name: 'seminar', text: orchestraPlan.theSeminar }] as const
export const toSheets = [...toSeminar, { name: 'seminarSheets', text: orchestraSheets.sheets }] as const
