/**
 * The number of an artist, and of the artist's work, in the exhibition: on the label, on the floor list and in the
 * catalogue. It begins with the number of the studio, so that what hangs in the hall leads to a door.
 */
import { byNorwegian } from '#app/kernel/names.ts'

export interface ToNumber {
  id: string
  name: string
  /** Null: shows at the joint exhibition only. */
  studioNumber: number | null
}

const PATTERN = /^(\d+)([a-z]*)$/

/** "12b" in its parts, of which the letters are counted from 1: a, b … z, aa. Null for what is no such number. */
export function partsOfNo(catalogueNo: string): { number: number; letter: number } | null {
  const [, digits, letters = ''] = PATTERN.exec(catalogueNo) ?? []
  if (!digits) return null
  const letter = [...letters].reduce((sum, character) => sum * 26 + (character.charCodeAt(0) - 96), 0)
  return { number: Number(digits), letter }
}

function lettersOf(place: number): string {
  const rest = place - 1
  return (rest >= 26 ? lettersOf(Math.floor(rest / 26)) : '') + String.fromCharCode(97 + (rest % 26))
}

/** 2, 12, 12a, 12b, 100; what has no number comes last. */
export function byCatalogueNo(a: string | null, b: string | null): number {
  const [one, other] = [a, b].map((no) => (no === null ? null : partsOfNo(no)))
  if (!one || !other) return Number(!one) - Number(!other)
  return one.number - other.number || one.letter - other.letter
}

/** The highest number that is used up, by a studio or by an artist; 0 before the first. */
export const highestOf = (studios: readonly number[], given: readonly string[]): number =>
  Math.max(0, ...studios, ...given.map((no) => partsOfNo(no)?.number ?? 0))

/**
 * Numbers for those who have none yet, by id. Alone in studio 12 one is "12"; several who get theirs together are "12a"
 * and "12b" by the Norwegian alphabet; whoever comes to a studio that has given numbers already gets the next letter, and
 * "12" stays "12" beside "12b". Those without a studio go on after the highest number in use. `given` is everything
 * given before, also to those who have resigned, and nothing of it is ever given again; `studios` every studio's number.
 */
export function catalogueNumbers(
  newcomers: readonly ToNumber[],
  given: readonly string[],
  studios: readonly number[],
): Map<string, string> {
  const inOrder = [...newcomers].sort((a, b) => byNorwegian(a.name, b.name) || (a.id < b.id ? -1 : 1))
  const numbers = new Map<string, string>()
  for (const [studio, artists] of byStudio(inOrder)) {
    const used = lettersUsed(studio, given)
    const alone = used === 0 && artists.length === 1
    for (const [index, { id }] of artists.entries())
      numbers.set(id, alone ? String(studio) : `${studio}${lettersOf(used + index + 1)}`)
  }
  const highest = highestOf(
    [...studios, ...inOrder.flatMap(({ studioNumber }) => studioNumber ?? [])],
    [...given, ...numbers.values()],
  )
  const without = inOrder.filter(({ studioNumber }) => studioNumber === null)
  for (const [index, { id }] of without.entries()) numbers.set(id, String(highest + index + 1))
  return numbers
}

function byStudio(people: readonly ToNumber[]): Map<number, ToNumber[]> {
  const found = new Map<number, ToNumber[]>()
  for (const one of people)
    if (one.studioNumber !== null) found.set(one.studioNumber, [...(found.get(one.studioNumber) ?? []), one])
  return found
}

/** How many letters of a studio are gone; a bare "12" stands where "12a" would. */
const lettersUsed = (studio: number, given: readonly string[]): number =>
  Math.max(
    0,
    ...given.map((no) => {
      const parts = partsOfNo(no)
      return parts?.number === studio ? Math.max(1, parts.letter) : 0
    }),
  )

/** Whether a number leads to the door of a studio: "12" and "12b" do so for studio 12. */
export const leadsTo = (catalogueNo: string, studioNumber: number): boolean =>
  partsOfNo(catalogueNo)?.number === studioNumber
