import type { SheetWork } from '#app/domains/art-round/jury/projection.ts'
import { juryDesk } from '#app/i18n/jury-desk.ts'
import { type Locale, say } from '#app/i18n/words.ts'

/** "80 × 60 cm", "12,5 × 8 × 8 cm": height × width × depth; empty when none is known. Millimetres in. */
export function saySize(work: Pick<SheetWork, 'heightMm' | 'widthMm' | 'depthMm'>, locale: Locale): string {
  const sides = [work.heightMm, work.widthMm, work.depthMm].flatMap((mm) => {
    if (mm === null) return []
    const cm = String(mm / 10)
    return [locale === 'nb' ? cm.replace('.', ',') : cm]
  })
  return sides.length > 0 ? `${sides.join(' × ')} cm` : ''
}

export const titleOf = (work: Pick<SheetWork, 'title'>, locale: Locale): string =>
  work.title || say(locale, juryDesk.untitled)

/** "2012, olje på lerret, 80 × 60 cm, vegg" */
export function factsOf(work: SheetWork, locale: Locale): string {
  const space = say(locale, work.space === 'wall' ? juryDesk.spaceWall : juryDesk.spaceFloor)
  return [work.year, work.technique, saySize(work, locale), space].filter(Boolean).join(' · ')
}
