/** Jurors as letters: what may be told of scores without telling whose they are. */
import type { Seat } from './jury.ts'
import { runningOrder } from './order.ts'

/** A, B … Z, AA, AB: the letter at a place, counted from 0. */
export function letterAt(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest > 0 ? letterAt(rest - 1) : '') + String.fromCharCode(65 + (index % 26))
}

/**
 * The letters of a round's seats. They follow a shuffle by the call's secret (the seed of its first round), so that neither
 * the order in which jurors were seated nor that of their names tells who is who; the same jury has the same letters in
 * every round.
 */
export function lettersOf(secret: string, seats: readonly Pick<Seat, 'id' | 'personId'>[]): Map<string, string> {
  const persons = runningOrder(secret, 'protocol', [...new Set(seats.map(({ personId }) => personId))])
  const letters = new Map(persons.map((personId, index) => [personId, letterAt(index)]))
  return new Map(seats.map(({ id, personId }) => [id, letters.get(personId) ?? '']))
}
