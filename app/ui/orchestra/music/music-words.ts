/** Parts, sections and faults of a notation in words. */
import type { Family, Section } from '#app/domains/orchestra/instruments.ts'
import { groupWords, isSection } from '#app/domains/orchestra/instruments.ts'
import type { NotationFault, ReadUpTo } from '#app/domains/orchestra/repertoire/notation-faults.ts'
import type { Soloist } from '#app/domains/orchestra/repertoire/scoring.ts'
import { isVoice, type Voice } from '#app/domains/orchestra/repertoire/voices.ts'
import { instruments } from '#app/i18n/instruments.ts'
import { orchestraRepertoire as words } from '#app/i18n/orchestra-repertoire.ts'
import { voices } from '#app/i18n/voices.ts'
import { type Locale, say } from '#app/i18n/words.ts'

/** "engelsk horn". */
export function sayVoice(voice: Voice | Soloist, locale: Locale): string {
  const known: Record<string, Record<Locale, string>> = { ...instruments, ...voices }
  return known[voice]?.[locale] ?? voice
}

/** "2. horn", "horn 2"; "pauker" where there is one alone; "1. fiolin" for a section of strings. */
export function sayNeed(needId: string, locale: Locale, alone = false): string {
  if (isSection(needId) && !needId.includes('.')) return groupWords(needId)[locale]
  const [voice = '', number = '1'] = needId.split('.')
  const name = isVoice(voice) ? sayVoice(voice, locale) : voice
  return alone ? name : say(locale, words.numbered, { number: Number(number), name })
}

/** Whether a part is the only one of its voice. */
export const isAlone = (needId: string, all: readonly string[]): boolean => {
  const voice = needId.split('.')[0]
  return all.filter((other) => other.split('.')[0] === voice).length === 1
}

const place = (upTo: ReadUpTo, locale: Locale): string => {
  if (upTo === 'start') return say(locale, words.atStart)
  const what = upTo === 'solos' ? say(locale, words.theSoloists) : groupWords(upTo satisfies Family)[locale]
  return say(locale, words.after, { what })
}
const sectionName = (section: Section, locale: Locale) => groupWords(section)[locale]

/** What was not understood, as a sentence. */
export function sayNotationFault(fault: NotationFault, locale: Locale): string {
  switch (fault.kind) {
    case 'empty':
      return say(locale, words.empty)
    case 'open':
      return say(locale, words.open)
    case 'unknown':
      return say(locale, words.unknownWord, {
        word: fault.word,
        place: fault.within
          ? say(locale, words.within, { what: sectionName(fault.within, locale) })
          : place(fault.after, locale),
      })
    case 'bareNumber':
      return say(locale, words.bareNumber, { word: fault.word, place: place(fault.after, locale) })
    case 'row':
      return say(locale, words.row, { found: fault.found, place: place(fault.after, locale) })
    case 'list':
      return say(locale, words.list, { ...fault, section: sectionName(fault.section, locale) })
    case 'player':
      return say(locale, words.player, { ...fault, section: sectionName(fault.section, locale) })
  }
}
