/** Writes a scoring as the one notation that the product itself uses; read again, it is the same scoring. */
import { newPart, type Part, PLAIN_STRINGS, type Scoring, type Soloist, STRINGS } from './scoring.ts'
import { abbreviationOf, isVoice, sectionOfVoice, WIND_SECTIONS, type WindSection } from './voices.ts'

const SOLO_WORDS: Partial<Record<Soloist, string>> = {
  violin: 'vn',
  viola: 'va',
  cello: 'vc',
  doubleBass: 'db',
  soprano: 'sop',
  tenor: 'ten',
  baritone: 'bar',
  narrator: 'narr',
  childrensChorus: 'barnekor',
}
const soloWord = (soloist: Soloist): string =>
  isVoice(soloist) ? abbreviationOf(soloist) : (SOLO_WORDS[soloist] ?? soloist)

const isOptional = ({ least }: Part): boolean => least === 0

/** "2", "3[1.2.3/pic]", "3[1.2.cbn(opt)]". */
function windsOf(parts: readonly Part[], section: WindSection): string {
  const isPlain = parts.every((part) => part.voice === section && part.doubles.length === 0 && !isOptional(part))
  if (isPlain) return String(parts.length)
  let number = 0
  const listed = parts.map((part) => {
    const name = part.voice === section ? String(++number) : abbreviationOf(part.voice)
    const all = [name, ...part.doubles.map(abbreviationOf)].join('/')
    return isOptional(part) ? `${all}(opt)` : all
  })
  return `${parts.length}[${listed.join('.')}]`
}

/** As 2.2[1.2/eh].2.2-4.2.3.1-timp-perc(2)-hp-str. What players were chosen for parts is not in it. */
export function printNotation(scoring: Scoring): string {
  const of = (section: string) => scoring.parts.filter(({ voice }) => sectionOfVoice(voice) === section)
  const winds = WIND_SECTIONS.map((section) => windsOf(of(section), section))
  const groups: string[] = []
  if (winds.some((count) => count !== '0')) groups.push(winds.slice(0, 4).join('.'), winds.slice(4).join('.'))
  for (const section of ['timpani', 'percussion', 'harp'] as const)
    for (const optional of [false, true]) {
      const count = of(section).filter((part) => isOptional(part) === optional).length
      if (count === 0) continue
      const kit = section === 'percussion' && scoring.kit !== '' && (!optional || of(section).every(isOptional))
      const mark = optional ? '(opt)' : ''
      groups.push(
        `${abbreviationOf(section)}${count > 1 ? `(${count})` : ''}${kit ? '' : mark}${kit ? `${mark}:${scoring.kit}` : ''}`,
      )
    }
  for (const part of of('keyboard')) {
    const [double] = part.doubles
    groups.push(
      `${abbreviationOf(part.voice)}${double ? `(${abbreviationOf(double)})` : ''}${isOptional(part) ? '(opt)' : ''}`,
    )
  }
  if (scoring.strings.length > 0) {
    const counts = STRINGS.map((section) => scoring.strings.find((need) => need.section === section)?.ideal ?? 0)
    const isUsual = STRINGS.every((section, place) => counts[place] === PLAIN_STRINGS[section])
    groups.push(isUsual ? 'str' : `str(${counts.join('.')})`)
  }
  if (scoring.solos.length > 0) groups.push(`solo(${scoring.solos.map(soloWord).join(', ')})`)
  return groups.join('-')
}

/** The part that a notation alone gives, whoever chose otherwise. */
export const unchosen = (part: Part): Part =>
  newPart(part.voice, Number(part.id.slice(part.id.lastIndexOf('.') + 1)), part.doubles, isOptional(part))
