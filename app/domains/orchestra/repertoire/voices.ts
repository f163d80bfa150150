/** What a score can ask for, which of the orchestra's instruments plays it, and how notations shorten it. */
import { familyOf, type Instrument, type Section, sectionsOf } from '../instruments.ts'

/**
 * Every voice of a score in its order within the section: the code that is stored, the instrument of the member who
 * plays it, the abbreviation that a notation is printed with, and the other ways in which it is written: Norwegian,
 * English, German and Italian, as publishers and Daniels' "Orchestral Music" do. Letters only, without spaces and dots.
 */
const PLAYED = {
  flute: ['flute', 'fl', 'flute fløyte flöte floete flauto flauti'],
  piccolo: ['piccolo', 'pic', 'picc piccolo pikkolo pikk piccolofløyte pikkolofløyte flautopiccolo'],
  altoFlute: ['flute', 'afl', 'altfl altoflute altfløyte'],
  oboe: ['oboe', 'ob', 'obo oboe oboi'],
  corAnglais: [
    'corAnglais',
    'eh',
    'ca cora corang coranglais engelskhorn enghorn englishhorn englhorn englh coringlese',
  ],
  oboeDamore: ['oboe', 'obda', 'oboedamore oboedam obdam'],
  bassOboe: ['oboe', 'bob', 'bassoboe bassobo heckelphone hph heck'],
  clarinet: ['clarinet', 'cl', 'kl klar clar klarinett clarinet klarinette clarinetto clarinetti'],
  eflatClarinet: ['clarinet', 'ebcl', 'eb esskl eskl essklarinett esklarinett ebclarinet eflatclarinet'],
  bassetHorn: ['clarinet', 'bthn', 'bassethorn bassetthorn'],
  bassClarinet: ['bassClarinet', 'bcl', 'bkl basskl bscl bassklar bassklarinett bassclarinet bassclar bclar'],
  contrabassClarinet: ['bassClarinet', 'cbcl', 'kontrabassklarinett contrabassclarinet kbkl'],
  saxophone: ['saxophone', 'sax', 'saksofon saxofon saxophone saks'],
  sopranoSaxophone: ['saxophone', 'ssx', 'ssax sopransax sopransaksofon sopranosaxophone'],
  altoSaxophone: ['saxophone', 'asx', 'asax altsax altsaks altsaksofon altosax altosaxophone'],
  tenorSaxophone: ['saxophone', 'tsx', 'tsax tenorsax tenorsaks tenorsaksofon tenorsaxophone'],
  baritoneSaxophone: ['saxophone', 'bsx', 'barsax barytonsaks barytonsaksofon baritonesaxophone'],
  bassoon: ['bassoon', 'bn', 'bsn fg fag fgt fagott bassoon fagotto fagotti'],
  contrabassoon: [
    'contrabassoon',
    'cbn',
    'cbsn dbn dbsn kfg kfag cfg kontrafag kontrafagott contrabassoon contrafagotto',
  ],
  horn: ['horn', 'hn', 'hrn hr horn valthorn waldhorn frenchhorn corno corni'],
  wagnerTuba: ['horn', 'wtub', 'wagtb wagtuba wagnertuba'],
  trumpet: ['trumpet', 'tpt', 'tp trp trpt trompet trumpet trompete tromba trombe'],
  cornet: ['cornet', 'crt', 'cnt crnt kornett cornet cornetto cornetti'],
  flugelhorn: ['cornet', 'flg', 'flgh flghn flugelhorn flygelhorn flügelhorn'],
  trombone: ['trombone', 'tbn', 'trb trbn tb trombone tromboni posaune'],
  bassTrombone: ['bassTrombone', 'btbn', 'btrb btrbn basstrombone bassposaune'],
  tuba: ['tuba', 'tba', 'tub tuba basstuba btba'],
  euphonium: ['euphonium', 'euph', 'eufonium euphonium tentuba tentba tenortuba'],
  ophicleide: ['tuba', 'oph', 'ophicleide ofikleide'],
  timpani: ['timpani', 'timp', 't tmp tim timpani pauke pauken pk pkr'],
  percussion: ['percussion', 'perc', 'percussion slv slgv slagv slagverk schlz schlagzeug batt'],
  harp: ['harp', 'hp', 'hrp harp harpe hfe harfe arpa'],
  piano: ['piano', 'pno', 'pf pft piano klaver klav'],
  celesta: ['piano', 'cel', 'celesta celeste cst'],
  organ: ['piano', 'org', 'organ orgel'],
  harpsichord: ['piano', 'hpsd', 'hpd harpsichord cembalo cemb'],
  harmonium: ['piano', 'harm', 'harmonium'],
  synthesizer: ['piano', 'synth', 'synthesizer kbd keyb keyboard tangenter'],
} as const satisfies Record<string, readonly [Instrument, string, string]>

export type Voice = keyof typeof PLAYED
export const VOICES = Object.keys(PLAYED) as Voice[]
export const isVoice = (code: string): code is Voice => Object.hasOwn(PLAYED, code)

/** The instrument of the member who plays a voice: the pianist plays the celesta. */
export const instrumentOfVoice = (voice: Voice): Instrument => PLAYED[voice][0]
export const abbreviationOf = (voice: Voice): string => PLAYED[voice][1]
/** Every way in which a voice is written, its abbreviation first. */
export const spellingsOf = (voice: Voice): string[] => [PLAYED[voice][1], ...PLAYED[voice][2].split(' ')]

/** A section of the orchestra that is not strings. */
export const WIND_SECTIONS = [
  ...(['flute', 'oboe', 'clarinet', 'bassoon', 'horn', 'trumpet', 'trombone', 'tuba'] as const),
] as const
export type WindSection = (typeof WIND_SECTIONS)[number]

/** The section in which a voice sits. */
export function sectionOfVoice(voice: Voice): Section {
  const [section] = sectionsOf(instrumentOfVoice(voice))
  if (!section) throw new RangeError(`no section for ${voice}`)
  return section
}

export const isWind = (voice: Voice): boolean => ['woodwind', 'brass'].includes(familyOf(instrumentOfVoice(voice)))
export const isKeyboard = (voice: Voice): boolean => instrumentOfVoice(voice) === 'piano'

/** The neighbour that a player of the section takes up where a notation says only that there is one ("*2", "2d1", "2+1"). */
export const NEIGHBOURS: Record<WindSection, Voice | null> = {
  flute: 'piccolo',
  oboe: 'corAnglais',
  clarinet: 'bassClarinet',
  bassoon: 'contrabassoon',
  horn: 'wagnerTuba',
  trumpet: 'cornet',
  trombone: 'bassTrombone',
  tuba: 'euphonium',
}

/** Voices as a score orders them. */
export const byVoice = (a: Voice, b: Voice): number => VOICES.indexOf(a) - VOICES.indexOf(b)
