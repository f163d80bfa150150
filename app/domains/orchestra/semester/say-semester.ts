import { orchestraSemester } from '#app/i18n/orchestra-semester.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import type { Ensemble, Semester } from './semester.ts'

/** "våren 2013" */
export const saySemester = ({ year, season }: Pick<Semester, 'year' | 'season'>, locale: Locale): string =>
  say(locale, orchestraSemester.name, { year, season })

/** The ensemble's name in a language; the Norwegian one where there is no other. */
export const sayEnsemble = ({ nameNb, nameEn }: Pick<Ensemble, 'nameNb' | 'nameEn'>, locale: Locale): string =>
  locale === 'en' && nameEn !== '' ? nameEn : nameNb
