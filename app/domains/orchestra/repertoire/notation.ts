/** Reads what an orchestra's library writes of a piece: "2222-4331-tmp+1-str" and its many relatives. */
import { familyOf, type Section } from '../instruments.ts'
import { playersOf } from './notation-bracket.ts'
import type { NotationFault, ReadUpTo } from './notation-faults.ts'
import { playersAfter } from './notation-players.ts'
import { bracketAt, type Entry, optionalAt, plainEntry, rowAt } from './notation-row.ts'
import { byRow, type StringsFound, sectionAlone, stringsAfter, violinsAfter } from './notation-strings.ts'
import { evened, type Term, wordAt } from './notation-words.ts'
import { byPart, newPart, type Scoring, type Soloist, STRINGS, type StringSection, stringNeed } from './scoring.ts'
import { instrumentOfVoice, isKeyboard, isWind, type Voice, WIND_SECTIONS, type WindSection } from './voices.ts'

export interface ReadNotation {
  /** All that was understood. Whole only when there is no fault. */
  scoring: Scoring
  faults: NotationFault[]
}

/** No orchestra is larger; a slip of the finger is. */
const MOST_OF_A_PART = 24

/**
 * Reads a notation. What is not understood is told with its place, and never left out in silence: a piece may be kept only
 * when nothing was left. Understood are Daniels (3[1.2.3/pic], *2), publishers' ways (2(II=picc), 2.picc.2), compact rows,
 * Norwegian words, and instruments named one by one ("2 fl, 2 ob").
 */
export function readNotation(notation: string): ReadNotation {
  const text = evened(notation)
  const reader = new Reader(text)
  reader.read(0, text.length)
  if (text.trim() === '') return { scoring: reader.scoring(), faults: [{ kind: 'empty' }] }
  return { scoring: reader.scoring(), faults: reader.faults }
}

const isWindSection = (voice: Voice): voice is WindSection => (WIND_SECTIONS as readonly string[]).includes(voice)
const soloistOf = (section: StringSection): Soloist =>
  section === 'violin1' || section === 'violin2' ? 'violin' : section

class Reader {
  readonly faults: NotationFault[] = []
  private readonly players: { voice: Voice; doubles: Voice[]; optional: boolean }[] = []
  private readonly strings = new Map<StringSection, number>()
  private readonly solos: Soloist[] = []
  private kit = ''
  private upTo: ReadUpTo = 'start'
  /** How many of the eight numbers of winds were read. */
  private winds = 0
  private isSolo = false
  private isOptional = false
  private lastVoice: Voice | null = null
  /** A stroke parts the groups, so it joins no two keyboards. */
  private strokesPart = false

  constructor(private readonly text: string) {}

  read(from: number, to: number): void {
    for (let at = from; at < to; ) at = this.step(at, to)
  }

  scoring(): Scoring {
    const counts = new Map<Voice, number>()
    const parts = this.players.map(({ voice, doubles, optional }) => {
      const number = (counts.get(voice) ?? 0) + 1
      counts.set(voice, number)
      return newPart(voice, number, doubles, optional)
    })
    const strings = STRINGS.flatMap((section) => {
      const players = this.strings.get(section) ?? 0
      return players > 0 ? [stringNeed(section, players)] : []
    })
    return { shape: 1, parts: parts.sort(byPart), strings, solos: this.solos, kit: this.kit }
  }

  private step(at: number, to: number): number {
    const sign = this.text.charAt(at)
    if (' -/.,;:|+&'.includes(sign)) {
      if ('-;|/'.includes(sign)) this.isSolo = false
      if (sign === '/' && this.lastVoice && !isKeyboard(this.lastVoice)) this.strokesPart = true
      return at + 1
    }
    if (sign === '(' || sign === '[') return this.inBracket(at)
    if (/[\d*]/.test(sign)) return this.number(at)
    const word = wordAt(this.text.slice(0, to), at)
    if (!word?.term) {
      this.unknown(word?.word ?? sign)
      return word?.end ?? at + 1
    }
    return this.term(word.term, 1, word.end, word.word)
  }

  /** A bracket by itself: "(opt. org)", "[opt cbn]". */
  private inBracket(at: number): number {
    const bracket = bracketAt(this.text, at)
    if (!bracket) {
      this.faults.push({ kind: 'open' })
      return at + 1
    }
    const before = this.isOptional
    this.read(at + 1, bracket.end - 1)
    this.isOptional = before
    return bracket.end
  }

  private number(at: number): number {
    const row = rowAt(this.text, at)
    if (row?.open) {
      this.faults.push({ kind: 'open' })
      return this.text.length
    }
    if (row && (row.entries.length > 1 || this.winds < 8)) {
      const done = this.row(row.entries, row.strings, row.end)
      if (done) return row.end
    }
    const [all = '', digits = ''] = /^\*?(\d+)/.exec(this.text.slice(at)) ?? []
    const amount = Number(digits)
    const after = at + Math.max(all.length, 1)
    const gap = /^ ?x? ?/.exec(this.text.slice(after))?.[0].length ?? 0
    const word = wordAt(this.text, after + gap)
    if (word?.term && word.term.kind !== 'strings') return this.term(word.term, amount, word.end, word.word)
    // "tmp+1": so many on percussion besides the kettledrums.
    if (this.lastVoice === 'timpani' && amount <= MOST_OF_A_PART) {
      this.add('percussion', amount)
      this.lastVoice = 'percussion'
      return after
    }
    if (row && row.entries.length > 1) {
      this.faults.push({ kind: 'row', found: row.entries.length, after: this.upTo })
      // What comes next is what comes after it.
      if (this.winds < 8) this.winds += 4
      return row.end
    }
    // "- 0 -": no percussion.
    if (amount > 0 || this.winds < 8) this.faults.push({ kind: 'bareNumber', word: String(amount), after: this.upTo })
    return after
  }

  /** Puts a row where it belongs; false when it belongs nowhere. */
  private row(entries: readonly Entry[], strings: boolean, end: number): boolean {
    if (strings && (this.winds === 8 || entries.length === 5)) {
      this.setStrings({ players: byRow(entries.map(({ count }) => count)), end })
      return true
    }
    const isWinds = (entries.length === 4 && this.winds < 8) || (entries.length === 8 && this.winds === 0)
    if (!isWinds) return false
    for (const entry of entries) {
      const section = WIND_SECTIONS[this.winds++]
      if (section) this.addEntry(entry, section)
    }
    this.upTo = this.winds === 4 ? 'woodwind' : 'brass'
    this.strokesPart ||= /^\s*\//.test(this.text.slice(end))
    this.lastVoice = null
    return true
  }

  private addEntry(entry: Entry, section: WindSection): void {
    if (entry.count > MOST_OF_A_PART) {
      this.unknown(String(entry.count), section)
      return
    }
    this.players.push(
      ...playersOf(
        entry,
        section,
        (fault) => this.faults.push(fault),
        (word, within) => this.unknown(word, within),
      ),
    )
  }

  private term(term: Term, amount: number, end: number, word: string): number {
    if (amount > MOST_OF_A_PART) {
      this.unknown(`${amount} ${word}`)
      return end
    }
    switch (term.kind) {
      case 'voice':
        return this.isSolo || this.isSoloAfter(end) ? this.solo(term.voice, end) : this.voice(term.voice, amount, end)
      case 'singer':
        return this.solo(term.soloist, end)
      case 'strings':
        return this.setStrings(stringsAfter(this.text, end))
      case 'violins':
        return this.stringWord('violin', violinsAfter(this.text, amount, end), end)
      case 'section':
        return this.stringWord(soloistOf(term.section), { players: sectionAlone(term.section, amount), end }, end)
      case 'solo':
        return this.soloists(end)
      case 'optional':
        this.isOptional = true
        return end
      case 'nothing':
        return end
      default:
        this.unknown(word)
        return end
    }
  }

  private isSoloAfter(end: number): boolean {
    const gap = this.text.slice(end).match(/^[ .]+/)?.[0].length ?? 0
    return gap > 0 && wordAt(this.text, end + gap)?.term?.kind === 'solo'
  }

  private soloists(end: number): number {
    this.isSolo = true
    const start = end + (this.text.slice(end).match(/^[ :.]*/)?.[0].length ?? 0)
    const bracket = this.text.charAt(start) === '(' ? bracketAt(this.text, start) : null
    if (!bracket) {
      // "vn solo": who it was has been said.
      if (/^\s*(-|;|\||$|\/)/.test(this.text.slice(end))) this.isSolo = false
      return end
    }
    this.read(start + 1, bracket.end - 1)
    this.isSolo = false
    return bracket.end
  }

  private solo(soloist: Soloist, end: number): number {
    this.solos.push(soloist)
    this.upTo = 'solos'
    const after = this.text.slice(end).match(/^[ .]+/)?.[0].length ?? 0
    const next = after > 0 ? wordAt(this.text, end + after) : null
    return next?.term?.kind === 'solo' && !this.isSolo ? next.end : end
  }

  private voice(voice: Voice, amount: number, from: number): number {
    const early = this.takeOptional()
    const end = isWind(voice) ? this.wind(voice, amount, from, early) : this.other(voice, amount, from, early)
    this.lastVoice = voice
    return end
  }

  private wind(voice: Voice, amount: number, from: number, early: boolean): number {
    const { optional, end } = optionalAt(this.text, from)
    const start = this.text.charAt(end) === ' ' ? end + 1 : end
    const bracket = '[('.includes(this.text.charAt(start) || 'x') ? bracketAt(this.text, start) : null
    if (!bracket || optional || !isWindSection(voice)) {
      this.add(voice, amount, early || optional)
      return end
    }
    this.addEntry({ ...plainEntry(amount), bracket }, voice)
    this.upTo = familyOf(instrumentOfVoice(voice))
    return bracket.end
  }

  private other(voice: Voice, amount: number, from: number, early: boolean): number {
    const { count, doubles, kit, optional, end } = playersAfter(this.text, voice, {
      ...{ amount, end: from, strokesPart: this.strokesPart },
    })
    if (kit !== null) this.kit = kit
    this.add(voice, count, early || optional, doubles)
    return end
  }

  private takeOptional(): boolean {
    const optional = this.isOptional
    this.isOptional = false
    return optional
  }

  private add(voice: Voice, count: number, optional = false, doubles: readonly Voice[] = []): void {
    for (let n = 0; n < count; n++) this.players.push({ voice, doubles: [...doubles], optional })
    this.upTo = familyOf(instrumentOfVoice(voice))
  }

  /** Strings, or a soloist of them. */
  private stringWord(soloist: Soloist, found: StringsFound, end: number): number {
    if (this.isSolo || this.isSoloAfter(end)) return this.solo(soloist, end)
    return this.setStrings(found)
  }

  private setStrings({ players, end }: StringsFound): number {
    for (const section of STRINGS) {
      const count = players[section]
      if (count !== undefined) this.strings.set(section, count)
    }
    this.upTo = 'strings'
    return end
  }

  private unknown(word: string, within: Section | null = null): void {
    this.faults.push({ kind: 'unknown', word, after: this.upTo, within })
  }
}
