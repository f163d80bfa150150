/** The words of notations: what a run of letters means. */
import type { Soloist, StringSection } from './scoring.ts'
import { spellingsOf, VOICES, type Voice } from './voices.ts'

export type Term =
  | { kind: 'voice'; voice: Voice }
  | { kind: 'strings' }
  | { kind: 'violins' }
  | { kind: 'section'; section: StringSection }
  | { kind: 'solo' }
  | { kind: 'singer'; soloist: Soloist }
  | { kind: 'optional' }
  | { kind: 'also' }
  | { kind: 'nothing' }

const terms = new Map<string, Term>()
const learn = (term: Term, spellings: string) => {
  for (const spelling of spellings.split(' ')) terms.set(spelling, term)
}
for (const voice of VOICES) for (const spelling of spellingsOf(voice)) learn({ kind: 'voice', voice }, spelling)
learn(
  { kind: 'strings' },
  'str strings stryk strykere strykeorkester strorch stringorchestra streicher archi strykeork',
)
learn({ kind: 'violins' }, 'vn vln vl violin fiolin viol')
learn({ kind: 'section', section: 'viola' }, 'va vla viola bratsj vle')
learn({ kind: 'section', section: 'cello' }, 'vc vcl vlc cello celli violoncello')
learn({ kind: 'section', section: 'doubleBass' }, 'db cb kb kontrabass doublebass basses')
learn({ kind: 'solo' }, 'solo soli solist soloist')
learn({ kind: 'singer', soloist: 'soprano' }, 'soprano sopran sop')
learn({ kind: 'singer', soloist: 'mezzo' }, 'mezzo mez mezzosopran mezzosoprano')
learn({ kind: 'singer', soloist: 'alto' }, 'alto alt')
learn({ kind: 'singer', soloist: 'tenor' }, 'tenor ten')
learn({ kind: 'singer', soloist: 'baritone' }, 'baritone baryton bar')
learn({ kind: 'singer', soloist: 'bass' }, 'bass')
learn({ kind: 'singer', soloist: 'narrator' }, 'narrator narr forteller oppleser speaker')
learn({ kind: 'singer', soloist: 'chorus' }, 'chorus choir kor satb coro blandetkor')
learn({ kind: 'singer', soloist: 'childrensChorus' }, 'barnekor childrenschorus childrenschoir')
learn({ kind: 'optional' }, 'opt optional adlib ev evt')
learn({ kind: 'also' }, 'also auch også doubling doubles dbl dobler')
learn({ kind: 'nothing' }, 'and og und')

/** The term of a run of letters without spaces; plural endings are seen through. Undefined: nobody knows it. */
export function termOf(letters: string): Term | undefined {
  const whole = terms.get(letters)
  if (whole) return whole
  for (const ending of ['er', 's', 'r', 'e', 'n']) {
    const stem = letters.endsWith(ending) ? letters.slice(0, -ending.length) : ''
    if (stem.length >= 2 && terms.has(stem)) return terms.get(stem)
  }
  return undefined
}

/** Signs that mean the same, one for one so that places in the text stay. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[\u2010-\u2015\u2212\u2043]/g, '-'],
  [/[\u00b7\u2022\u2219\u22c5]/g, '.'],
  [/[\s\u00a0\u2000-\u200a\u202f]/g, ' '],
  [/[\u00d7]/g, 'x'],
  [/[\u266d]/g, 'b'],
  [/[\u2018\u2019\u2032]/g, "'"],
  [/[{]/g, '['],
  [/[}]/g, ']'],
]

/** A notation with one sign for each thing, in small letters; as long as it was. */
export const evened = (text: string): string =>
  SIGNS.reduce((so, [sign, means]) => so.replace(sign, means), text.normalize('NFC')).toLowerCase()

const LETTERS = /[a-zæøåäöüß']+/y
const GAP = /\.? ?-?/y

/** A word that begins at a place, as many as three runs of letters long ("cor anglais", "bass kl."); null: no letter. */
export function wordAt(text: string, from: number): { term: Term | undefined; word: string; end: number } | null {
  const runs: { letters: string; end: number }[] = []
  let at = from
  for (let n = 0; n < 3; n++) {
    LETTERS.lastIndex = at
    const run = LETTERS.exec(text)
    if (!run) break
    runs.push({ letters: run[0], end: LETTERS.lastIndex })
    GAP.lastIndex = LETTERS.lastIndex
    GAP.exec(text)
    at = GAP.lastIndex
  }
  const [first] = runs
  if (!first) return null
  for (let length = runs.length; length > 0; length--) {
    const last = runs[length - 1]
    const term = termOf(
      runs
        .slice(0, length)
        .map(({ letters }) => letters)
        .join('')
        .replace(/'/g, ''),
    )
    if (last && term) return { term, word: text.slice(from, last.end), end: last.end }
  }
  return { term: undefined, word: text.slice(from, first.end), end: first.end }
}
