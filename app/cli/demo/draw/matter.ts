import { mannerOf } from './hand.ts'

/** What sculptures are made of; the looks stand with the family that draws them. */
export const matters = ['bronze', 'plaster', 'granite', 'marble', 'terracotta', 'corten', 'charred', 'steel'] as const
export type MatterName = (typeof matters)[number]

export const matterWords: Record<MatterName, { readonly nb: string; readonly en: string; readonly technique: string }> =
  {
    bronze: { nb: 'bronse', en: 'bronze', technique: 'Bronse' },
    plaster: { nb: 'gips', en: 'plaster', technique: 'Gips' },
    granite: { nb: 'granitt', en: 'granite', technique: 'Granitt' },
    marble: { nb: 'marmor', en: 'marble', technique: 'Marmor' },
    terracotta: { nb: 'leire', en: 'clay', technique: 'Brent leire' },
    corten: { nb: 'rustent stål', en: 'rusted steel', technique: 'Cortenstål' },
    charred: { nb: 'svartbrent tre', en: 'charred wood', technique: 'Svartbrent tre' },
    steel: { nb: 'stål', en: 'steel', technique: 'Rustfritt stål' },
  }

/** The material that an artist's sculptures are drawn in, so that words about them agree with the pictures. */
export function sculptureMatter(artistSeed: string | number): {
  name: MatterName
  nb: string
  en: string
  technique: string
} {
  const name = mannerOf(artistSeed, 'sculpture').pick(matters)
  return { name, ...matterWords[name] }
}
