/** What a piece asks for, in words: "2 fløyter (2. også piccolo), 2 oboer … og strykere". */

import { readNotation } from '#app/domains/orchestra/repertoire/notation.ts'
import type { NotationFault } from '#app/domains/orchestra/repertoire/notation-faults.ts'
import { numberOf, type Part, type Scoring } from '#app/domains/orchestra/repertoire/scoring.ts'
import type { Voice } from '#app/domains/orchestra/repertoire/voices.ts'
import { orchestraRepertoire as words } from '#app/i18n/orchestra-repertoire.ts'
import { voiceCounts } from '#app/i18n/voice-counts.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { sayNotationFault, sayVoice } from './music-words.ts'

/** Each voice with how many there are and what its players also take up, and at last the strings; empty for nothing. */
export function sayScoring({ parts, strings, solos }: Scoring, locale: Locale): string {
  const voices = [...new Set(parts.map(({ voice }) => voice))]
  const said = [
    ...voices.map((voice) =>
      sayVoiceParts(
        voice,
        parts.filter((part) => part.voice === voice),
        locale,
      ),
    ),
    ...strings.map(({ section, ideal }) => say(locale, voiceCounts[section], { count: ideal })),
  ]
  if (solos.length > 0)
    said.push(say(locale, words.saidSolo, { who: solos.map((solo) => sayVoice(solo, locale)).join(', ') }))
  return said.join(', ')
}

function sayVoiceParts(voice: Voice, parts: readonly Part[], locale: Locale): string {
  const count = say(locale, voiceCounts[voice], { count: parts.length })
  const notes = parts.flatMap((part) => {
    const also = part.doubles.map((double) => sayVoice(double, locale)).join(', ')
    const what = [
      also && say(locale, words.alsoPlays, { what: also }),
      part.least === 0 && say(locale, words.mayBeLeft),
    ].filter((one) => typeof one === 'string' && one !== '')
    if (what.length === 0) return []
    const number = parts.length > 1 ? say(locale, words.partNumber, { number: numberOf(part) }) : ''
    return [[number, what.join(', ')].filter(Boolean).join(' ')]
  })
  return notes.length > 0 ? `${count} (${notes.join('; ')})` : count
}

export interface SaidNotation {
  /** Empty: nothing was understood. */
  read: string
  /** A sentence for each thing that was not understood, with its place. */
  faults: string[]
}

/** How what stands in the field is read now. An empty field has neither reading nor faults. */
export function sayNotation(notation: string, locale: Locale): SaidNotation {
  if (notation.trim() === '') return { read: '', faults: [] }
  const { scoring, faults } = readNotation(notation)
  return {
    read: sayScoring(scoring, locale),
    faults: faults.map((fault: NotationFault) => sayNotationFault(fault, locale)),
  }
}
