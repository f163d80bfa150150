/** What the panel gives marks for. */
import { type Family, familyOf, type Instrument } from '../instruments.ts'
import type { Criterion, RubricGroup } from './audition.ts'

const GROUP: Record<Family, RubricGroup | null> = {
  woodwind: 'woodwind',
  brass: 'brass',
  drums: 'percussion',
  strings: 'strings',
  plucked: null,
}

/** Null for harp and keyboard: they have the criteria that are for all. */
export const rubricGroupOf = (instrument: Instrument): RubricGroup | null => GROUP[familyOf(instrument)]

/** The criteria that an instrument is marked by, in order. */
export function criteriaFor(criteria: readonly Criterion[], instrument: Instrument): Criterion[] {
  const group = rubricGroupOf(instrument)
  return criteria
    .filter(({ sections }) => sections.length === 0 || (group !== null && sections.includes(group)))
    .sort((a, b) => a.position - b.position)
}

type Line = Omit<Criterion, 'id' | 'position'>

const everyone = (
  nameNb: string,
  nameEn: string,
  helpNb: string,
  helpEn: string,
  sections: RubricGroup[] = [],
): Line => ({
  ...{ nameNb, nameEn, helpNb, helpEn, sections },
})

/** The rubric that is proposed for a new round. Each of it may be changed until the first mark is given. */
export const PROPOSED_RUBRIC: readonly Line[] = [
  everyone('Klang', 'Tone', 'Bærer tonen i svakt og sterkt?', 'Does the tone carry, soft and loud?'),
  everyone(
    'Intonasjon',
    'Intonation',
    'Treffer tonene, og rettes de når de bommer?',
    'Are notes in tune, and mended when not?',
    [...(['strings', 'woodwind', 'brass'] as const)],
  ),
  everyone('Rytme', 'Rhythm', 'Holder pulsen gjennom hele stykket?', 'Does the pulse hold through the whole piece?'),
  everyone('Teknikk', 'Technique', 'Er hender, pust og ansats trygge?', 'Are hands, breath and attack secure?'),
  everyone('Musikalsk uttrykk', 'Musical expression', 'Vil spillet oss noe?', 'Does the playing tell us something?'),
  everyone(
    'Orkesterutdrag: strøk',
    'Excerpt: bowing',
    'Strøk og posisjoner i utdraget.',
    'Bowing and positions in the excerpt.',
    ['strings'],
  ),
  everyone(
    'Orkesterutdrag: fraser',
    'Excerpt: phrases',
    'Pust og fraser i utdraget.',
    'Breath and phrases in the excerpt.',
    [...(['woodwind', 'brass'] as const)],
  ),
  everyone('Prima vista', 'Sight-reading', 'Ett kort stykke fra bladet.', 'One short piece at sight.', ['percussion']),
]
