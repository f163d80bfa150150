import type { PlayedBy } from '#app/domains/orchestra/repertoire/views.ts'
import { orchestraSemester } from '#app/i18n/orchestra-semester.ts'
import { type Locale, say } from '#app/i18n/words.ts'

/** "Ungdomssymfonikerne, våren 2013". */
export const sayEnsemble = ({ name, year, season }: PlayedBy, locale: Locale): string =>
  `${name[locale]}, ${say(locale, orchestraSemester.name, { year, season })}`
