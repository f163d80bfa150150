/** A round as its address says it: "?steder=3,12&dag=2013-09-14&start=asker&kl=11.00&med=bil&ved=20". */
import { isCivilDate, isLocalTime } from '#app/kernel/when.ts'
import { MODES, MOST_STUDIOS, type Mode, NO_ROUND, type Round, STAYS, type Start, USUAL_STAY } from './my-round.ts'

/** The same words in both languages, so that a round survives the switch between them. */
export const MODE_WORDS: Record<Mode, string> = { walk: 'gange', bike: 'sykkel', car: 'bil', transit: 'kollektiv' }

/** "3,12,40", also with spaces or other signs between; each number once, and no more than a round holds. */
export function numbersIn(text: string | null): number[] {
  const numbers = (text ?? '').match(/\d+/g)?.map(Number) ?? []
  return [...new Set(numbers)].filter((number) => number > 0 && number < 100_000).slice(0, MOST_STUDIOS)
}

/** "11.00", "11:00", "9.30", "11": a local time, or null for what is none. */
export function timeIn(text: string | null): string | null {
  const [, hour, minute = '00'] = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec((text ?? '').trim()) ?? []
  if (!hour) return null
  const time = `${hour.padStart(2, '0')}:${minute}`
  return isLocalTime(time) ? time : null
}

/** "utstillingen", "12", "59.833,10.435" or "asker". */
export function startIn(text: string | null): Start | null {
  const typed = (text ?? '').trim()
  if (typed === 'utstillingen') return { at: 'exhibition' }
  if (/^\d{1,5}$/.test(typed)) return { at: 'studio', number: Number(typed) }
  const [, lat, lng] = /^(-?\d{1,2}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?)$/.exec(typed) ?? []
  if (lat !== undefined && lng !== undefined) return { at: 'point', lat: nearly(Number(lat)), lng: nearly(Number(lng)) }
  return /^[a-z][a-z-]{1,40}$/.test(typed) ? { at: 'town', id: typed } : null
}

/** A position within about 100 metres: enough to plan from, and no address of anyone. */
const nearly = (degrees: number): number => Math.round(degrees * 1000) / 1000

export const startWord = (start: Start): string => {
  if (start.at === 'exhibition') return 'utstillingen'
  if (start.at === 'studio') return String(start.number)
  return start.at === 'town' ? start.id : `${nearly(start.lat)},${nearly(start.lng)}`
}

/** Nonsense in the address is as if it were not there. */
export function roundOf(query: URLSearchParams): Round {
  const numbers = numbersIn(query.get('steder'))
  const day = query.get('dag') ?? ''
  const stay = Number(query.get('ved'))
  return {
    numbers,
    seen: numbersIn(query.get('sett')).filter((number) => numbers.includes(number)),
    day: isCivilDate(day) ? day : null,
    start: startIn(query.get('start')),
    leaves: timeIn(query.get('kl')),
    mode: MODES.find((mode) => MODE_WORDS[mode] === query.get('med')) ?? NO_ROUND.mode,
    stay: STAYS.find((minutes) => minutes === stay) ?? USUAL_STAY,
    order: query.get('rekke') === 'min' ? 'own' : 'best',
  }
}

/** The question of a round's address, "?steder=3,12&dag=…": the same for the same round; what is as usual is left out. */
export function queryOf(round: Round): string {
  const { numbers, seen, day, start, leaves, mode, stay, order } = round
  const parts = [
    numbers.length > 0 && `steder=${numbers.join(',')}`,
    seen.length > 0 && `sett=${seen.join(',')}`,
    day && `dag=${day}`,
    start && `start=${startWord(start)}`,
    leaves && `kl=${leaves.replace(':', '.')}`,
    mode !== NO_ROUND.mode && `med=${MODE_WORDS[mode]}`,
    stay !== USUAL_STAY && `ved=${stay}`,
    order === 'own' && 'rekke=min',
  ].filter(Boolean)
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

/** Adds studios at the end; those that are there stay where they are, and none beyond what a round holds. */
export const withStudios = (round: Round, numbers: readonly number[]): Round => ({
  ...round,
  numbers: [...new Set([...round.numbers, ...numbers])].slice(0, MOST_STUDIOS),
})

export const withoutStudio = (round: Round, number: number): Round => ({
  ...round,
  numbers: round.numbers.filter((one) => one !== number),
  seen: round.seen.filter((one) => one !== number),
  start: round.start?.at === 'studio' && round.start.number === number ? null : round.start,
})

/** Takes an order as one's own, with one studio moved by some places; past either end it stays at the end. */
export function moved(round: Round, order: readonly number[], number: number, by: number): Round {
  const from = order.indexOf(number)
  if (from === -1) return round
  const rest = order.filter((one) => one !== number)
  const to = Math.min(Math.max(from + by, 0), rest.length)
  const mine = [...rest.slice(0, to), number, ...rest.slice(to)]
  const others = round.numbers.filter((one) => !mine.includes(one))
  return { ...round, numbers: [...mine, ...others], order: 'own' }
}

/** One has been at a studio: the rest of the round goes on from there at this time. */
export const seenAt = (round: Round, number: number, leaves: string | null): Round => ({
  ...round,
  seen: [...new Set([...round.seen, number])].filter((one) => round.numbers.includes(one)),
  start: { at: 'studio', number },
  leaves: leaves ?? round.leaves,
})

export const unseen = (round: Round, number: number): Round => ({
  ...round,
  seen: round.seen.filter((one) => one !== number),
})

/** Whether two addresses choose the same studios on the same day, whatever else they ask. */
export const sameChoice = (a: Round, b: Round): boolean =>
  a.day === b.day && [...a.numbers].sort().join() === [...b.numbers].sort().join()
