/**
 * Takes an artist's name out of what the artist wrote, for a jury that looks without knowing whose the works are: titles,
 * statements and picture texts are the artist's own words, and many a one signs them.
 */

/** Stands where a name stood; the same in both languages, as the texts around it are the artist's own. */
export const VEILED_NAME = '[navn]'
/** Stands where an address of the web, of mail or of a social medium stood: it leads straight to the artist. */
export const VEILED_LINK = '[lenke]'

/** Parts of a name that say nothing by themselves. */
const COMMON = new Set(
  'and atelier band van von der den del des dos det for fra the med studio gruppe gruppa gruppen kollektiv kollektivet collective group kunst art verksted verkstedet og'.split(
    ' ',
  ),
)
/** A shorter part is as likely a word of its own. */
const LEAST_PART = 3

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
/** Between words of a name there may be any blank, a line break, a hyphen, a point. */
const spaced = (name: string): string =>
  name
    .split(/[\s\-–.]+/)
    .filter(Boolean)
    .map(escaped)
    .join('[\\s\\-–.]+')

const BEFORE = '(?<![\\p{L}\\p{N}])'
/** "Karis", "Lars’": the form that owns something. */
const OWNING = "(?=[sS]?(?:[’'][sS]?)?(?![\\p{L}\\p{N}]))"

const LINK =
  /(?:https?:\/\/|www\.)\S+|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]{2,}|(?<![\p{L}\p{N}@])(?:[\p{L}\p{N}-]+\.)+(?:no|com|org|net|eu|se|dk|art|info|io)(?:\/\S*)?(?![\p{L}\p{N}])/giu

/** The parts of a name that name somebody, as written: "Kari", "Nordmann". */
export const partsOf = (name: string): string[] =>
  name.split(/[\s\-–.,;:&/+()"«»]+/).filter((part) => [...part].length >= LEAST_PART && !COMMON.has(part.toLowerCase()))

/**
 * Makes the veil for some names: the artist's, the person's, a group's members'. A whole name goes whatever its letters'
 * size; a part of it only where it is written as a name, with a capital, so that "berg" stays where Berg is the artist.
 * Neighbouring veils become one.
 */
export function veilOf(names: readonly string[]): (text: string) => string {
  const whole = [...new Set(names.map((name) => name.trim()).filter((name) => partsOf(name).length > 0))]
  const parts = [...new Set(whole.flatMap(partsOf))].sort((a, b) => b.length - a.length)
  const patterns = [
    ...whole.sort((a, b) => b.length - a.length).map((name) => new RegExp(`${BEFORE}${spaced(name)}${OWNING}`, 'giu')),
    ...parts.map((part) => {
      const written = [...new Set([capital(part), part.toUpperCase()])].map(escaped)
      return new RegExp(`${BEFORE}(?:${written.join('|')})${OWNING}`, 'gu')
    }),
  ]
  const joined = new RegExp(`${escaped(VEILED_NAME)}(?:[\\s\\-–.]+${escaped(VEILED_NAME)})+`, 'gu')
  return (text) =>
    patterns
      .reduce((sofar, pattern) => sofar.replace(pattern, VEILED_NAME), text.replace(LINK, VEILED_LINK))
      .replace(joined, VEILED_NAME)
}

const capital = (part: string): string => part.charAt(0).toUpperCase() + part.slice(1)
