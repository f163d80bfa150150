import { orchestraCoverage } from '#app/i18n/orchestra-coverage.ts'
import { orchestraRepertoire } from '#app/i18n/orchestra-repertoire.ts'

/** The way to the pages of the music. */
export const toOrchestra = [{ name: 'orchestraHome' as const, text: { nb: 'Orkesteret', en: 'The orchestra' } }]
export const toRepertoire = [...toOrchestra, { name: 'repertoire' as const, text: orchestraRepertoire.title }]
export const toSeminar = [...toOrchestra, { name: 'seminar' as const, text: orchestraCoverage.theSeminar }]
export const toSeating = [...toSeminar, { name: 'seating' as const, text: { nb: 'Pulter', en: 'Desks' } }]
