/** Door sheets and coach sheets as a document to print. */
import { orchestraPlan as words } from '#app/i18n/orchestra-plan.ts'
import { orchestraSheets } from '#app/i18n/orchestra-sheets.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { sayDate, sayHours } from '#app/kernel/say-when.ts'
import { groupWords } from '../instruments.ts'
import { sayDays, sayTitle, sayVenue } from '../seminar/say-seminar.ts'
import { sayWhat } from './say-session.ts'
import type { SheetsView } from './views.ts'

/** What is printed, with the words of the template's document. */
export interface SheetDocument {
  lang: Locale
  title: string
  kicker: string
  size: 'door' | 'hand'
  columns: string[]
  playerColumns: string[]
  sheets: {
    heading: string
    days: { heading: string; rows: string[][]; lists: { heading: string; rows: string[][] }[] }[]
  }[]
  footer: string
}

export function sheetDocument({ seminar, kind, sheets }: SheetsView, locale: Locale): SheetDocument {
  const door = kind === 'rooms'
  const name = `${sayTitle(seminar, locale)}, ${sayDays(seminar.days, locale)}`
  const t = (text: { nb: string; en: string }) => say(locale, text)
  return {
    ...{ lang: locale, size: door ? 'door' : 'hand', footer: name },
    title: `${t(orchestraSheets[kind])}: ${name}`,
    kicker: [name, sayVenue(seminar)].filter(Boolean).join(', '),
    columns: door
      ? [t(words.when), t(words.what), t(words.with)]
      : [t(words.when), t(words.what), t(words.room), t(words.whom)],
    playerColumns: [t(orchestraSheets.child), t(orchestraSheets.instrument), t(orchestraSheets.reply)],
    sheets: sheets.map((sheet) => ({
      heading: sheet.heading,
      days: sheet.days.map((day) => ({
        heading: sayDate(day.date, locale),
        rows: day.sessions.map((session) => {
          const when = sayHours(session.begins, session.ends, locale)
          const what = [sayWhat(session, locale), ...session.pieces].join('; ')
          return door ? [when, what, session.adults.join(', ')] : [when, what, session.room, String(session.expected)]
        }),
        lists: day.sessions
          .filter(({ players }) => players.length > 0)
          .map((session) => ({
            heading: `${sayHours(session.begins, session.ends, locale)} ${sayWhat(session, locale)}`,
            rows: session.players.map((player) => [
              player.name,
              groupWords(player.instrument)[locale],
              say(locale, orchestraSheets.answer, player),
            ]),
          })),
      })),
    })),
  }
}
