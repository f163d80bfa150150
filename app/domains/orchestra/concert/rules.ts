import { freeSlug, slugOf } from '#app/kernel/names.ts'
import { byScore, INSTRUMENTS, type Instrument, isInGroups } from '../instruments.ts'
import type { Concert, ConcertCall, ConcertPlayer, PlayerWord } from './concert.ts'

interface Member {
  childId: string
  name: string
  instrument: Instrument
  ensembleId: string
}

/**
 * Who plays: the enrolled of the concert's ensembles but those who said no, and others of the semester who said yes. In
 * the order of a score, then by name. Those who said no are there, and do not play.
 */
export function playersOf(
  members: readonly Member[],
  ensembleIds: readonly string[],
  words: readonly PlayerWord[],
): ConcertPlayer[] {
  const said = new Map(words.map((word) => [word.childId, word.plays]))
  return members
    .flatMap(({ childId, name, instrument, ensembleId }): ConcertPlayer[] => {
      const guest = !ensembleIds.includes(ensembleId)
      const word = said.get(childId)
      if (guest && word !== true) return []
      return [{ childId, name, instrument, guest, plays: word ?? true, answered: word !== undefined }]
    })
    .sort((a, b) => byScore(a.instrument, b.instrument) || a.name.localeCompare(b.name, 'nb'))
}

export interface NamedSection {
  instrument: Instrument
  names: string[]
  /** How many more play, whose names are not printed. */
  others: number
}

/**
 * Those who play, by instrument in the order of a score. A name is there only with a yes to being named; who has not
 * answered is counted and not named.
 */
export function namedSections(players: readonly ConcertPlayer[], named: (childId: string) => boolean): NamedSection[] {
  return INSTRUMENTS.flatMap((instrument) => {
    const all = players.filter((player) => player.plays && player.instrument === instrument)
    if (all.length === 0) return []
    const names = all.filter(({ childId }) => named(childId)).map(({ name }) => name)
    return [{ instrument, names: names.sort((a, b) => a.localeCompare(b, 'nb')), others: all.length - names.length }]
  })
}

/** The consents of a child that decide where its name may stand. */
export interface NameConsents {
  nameInProgramme: boolean
  openWeb: boolean
}

/** Printed in the programme: with a yes. */
export const namedOnPaper = (consents: NameConsents | undefined): boolean => consents?.nameInProgramme ?? false
/** On a page that everybody reads: with a yes to both. */
export const namedOnTheWeb = (consents: NameConsents | undefined): boolean =>
  (consents?.nameInProgramme && consents.openWeb) ?? false

/** The calls that concern who plays this, by time. */
export const callsFor = (calls: readonly ConcertCall[], instrument: Instrument): ConcertCall[] =>
  calls
    .filter(({ groups }) => isInGroups(groups, instrument))
    .sort((a, b) => `${a.date} ${a.time}`.localeCompare(`${b.date} ${b.time}`))

/** The end of a concert's address: its title and date, and never one that is used. */
export const concertSlug = (title: string, date: string, taken: ReadonlySet<string>): string =>
  freeSlug(`${slugOf(title) || 'konsert'}-${date}`, taken)

/** Whether the day is over; the day itself is not. */
export const isOver = (concert: Pick<Concert, 'date'>, today: string): boolean => concert.date < today

/** Pieces in another order: one goes up or down a place. The ends stay where they are. */
export function moved<T extends { id: string }>(list: readonly T[], id: string, way: 'up' | 'down'): T[] {
  const from = list.findIndex((one) => one.id === id)
  const to = from + (way === 'up' ? -1 : 1)
  const [one, other] = [list[from], list[to]]
  if (!one || !other) return [...list]
  return list.map((each) => (each === one ? other : each === other ? one : each))
}
