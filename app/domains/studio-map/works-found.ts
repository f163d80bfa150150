/** Finding a work of the exhibition by what stands on its label. */
import type { HungWork } from './views.ts'

/** "12", "12b", "nr. 12 B": a number as people type it. */
const NUMBER = /^(?:nr\.?|no\.?)?\s*(\d+)\s*([a-z]*)$/i

export const isNumberText = (text: string): boolean => NUMBER.test(text.trim())

const bare = (text: string) =>
  text
    .toLocaleLowerCase('nb')
    .normalize('NFD')
    .replace(/[\u0300-\u0309\u030b-\u036f]/g, '')

type Labelled = Pick<HungWork, 'catalogueNo' | 'title' | 'artist'>

/**
 * The works that a number or words mean, in the order given. A number means the work that has it; where several share
 * studio 12, "12" means all of theirs. Every word must stand in the artist's name or the title; a title such as "1984" is
 * found when no work has that number.
 */
export function worksFound<W extends Labelled>(works: readonly W[], text: string): W[] {
  const [, digits = '', letters = ''] = NUMBER.exec(text.trim()) ?? []
  if (digits) {
    const wanted = `${Number(digits)}${letters.toLowerCase()}`
    const exactly = works.filter(({ catalogueNo }) => catalogueNo === wanted)
    const sharing = works.filter(({ catalogueNo }) => catalogueNo?.replace(/[a-z]+$/, '') === wanted)
    if (exactly.length > 0 || sharing.length > 0) return exactly.length > 0 ? exactly : sharing
  }
  const parts = bare(text).split(/\s+/).filter(Boolean)
  return works.filter(({ artist, title }) => {
    const label = bare(`${artist.name} ${title}`)
    return parts.every((part) => label.includes(part))
  })
}
