/** A session of a child in one line, also where nothing says yet in which of the two violin sections the child plays. */
import { orchestraSheets } from '#app/i18n/orchestra-sheets.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { sayHours } from '#app/kernel/say-when.ts'
import { groupWords } from '../instruments.ts'
import { sayWhat } from './say-session.ts'
import type { ChildSession, OpenWay } from './views.ts'

type Told = Pick<ChildSession, 'kind' | 'title' | 'groups' | 'begins' | 'ends' | 'room' | 'ways'>

/** Where a way leads: its hours where they are others than those of the whole entry, and its room. */
export const sayWay = (session: Pick<Told, 'begins' | 'ends'>, way: OpenWay, locale: Locale): string =>
  [way.begins !== session.begins || way.ends !== session.ends ? sayHours(way.begins, way.ends, locale) : '', way.room]
    .filter(Boolean)
    .join(', ')

/** "Gruppeøvelse: stryk"; where it is open, what it is without its groups, for the ways name them. */
export const sayChildWhat = (session: Pick<Told, 'kind' | 'title' | 'groups' | 'ways'>, locale: Locale): string =>
  sayWhat({ ...session, groups: session.ways.length > 0 ? [] : session.groups }, locale)

/** "kl. 10–11.30 Gruppeøvelse: stryk, Øvingsrom 2", or with each way: "1. fiolin (Øvingsrom 2) eller 2. fiolin (Scenen)". */
export function sayChildLine(session: Told, locale: Locale): string {
  const { begins, ends, room, ways } = session
  const line = `${sayHours(begins, ends, locale)} ${sayChildWhat(session, locale)}`
  if (ways.length === 0) return [line, room].filter(Boolean).join(', ')
  const each = ways.map((way) => {
    const where = sayWay(session, way, locale)
    return `${groupWords(way.section)[locale]}${where && ` (${where})`}`
  })
  return `${line}: ${each.join(say(locale, orchestraSheets.orElse))}. ${say(locale, openNote(ways))}`
}

/** What is said of an open session: both sections have something then, or one of them alone. */
export const openNote = (ways: readonly OpenWay[]) =>
  new Set(ways.map(({ section }) => section)).size > 1 ? orchestraSheets.eitherSection : orchestraSheets.onlyOneSection
