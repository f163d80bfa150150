import type { Discipline } from '#app/domains/art-round/work.ts'
import { application } from '#app/i18n/application.ts'
import { type Locale, say } from '#app/i18n/words.ts'

/** "Maleri, tegning" · "Painting, drawing": disciplines on one line. */
export const sayDisciplines = (disciplines: readonly Discipline[], locale: Locale): string =>
  disciplines
    .map((discipline, n) => {
      const said = say(locale, application.discipline, { discipline })
      return n === 0 ? said : said.charAt(0).toLocaleLowerCase('nb') + said.slice(1)
    })
    .join(', ')
