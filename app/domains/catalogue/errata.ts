/** Which differences wait for an answer, and what the public sees. */
import type { Found } from './differences.ts'
import type { Erratum } from './erratum.ts'
import { byCatalogueNo } from './rules.ts'
import type { ErratumView } from './views.ts'

/** Those that nobody has shown or rejected: a change that is changed again is another one. */
export const undecided = (found: readonly Found[], decided: readonly Erratum[]): Found[] =>
  found.filter(({ number, about }) => !decided.some((one) => one.number === number && one.about === about))

const kindOf = (about: string) => about.split(':')[0] ?? about

/** Those that are shown of the same thing, and that another word takes the place of. What a person wrote stays. */
export const replacedBy = (next: Pick<Erratum, 'number' | 'about'>, decided: readonly Erratum[]): Erratum[] =>
  decided.filter(
    (one) =>
      one.shownAt !== null &&
      one.withdrawnAt === null &&
      one.about !== WORD &&
      one.number === next.number &&
      kindOf(one.about) === kindOf(next.about) &&
      one.about !== next.about,
  )

/** `about` of what a person wrote, and no comparison found. */
export const WORD = 'word'

/** What the public sees, by number; what concerns the whole comes first. */
export function shownErrata(errata: readonly Erratum[]): ErratumView[] {
  return errata
    .flatMap(({ id, number, textNb, textEn, shownAt, withdrawnAt }) =>
      shownAt && !withdrawnAt
        ? [{ id, number, text: { nb: textNb, en: textEn || textNb }, enIsNorwegian: textEn === '', shownAt }]
        : [],
    )
    .sort(
      (a, b) =>
        Number(a.number !== null) - Number(b.number !== null) ||
        byCatalogueNo(numbered(a.number), numbered(b.number)) ||
        a.shownAt.getTime() - b.shownAt.getTime(),
    )
}

const numbered = (catalogueNo: string | null) => ({ catalogueNo, name: '', slug: '' })

/** Those about the artists and studios of a page: number 12 is about 12a and 12b too. */
export const errataAbout = (errata: readonly ErratumView[], numbers: readonly string[]): ErratumView[] =>
  errata.filter(
    ({ number }) => number !== null && numbers.some((of) => of === number || of.replace(/\D+$/, '') === number),
  )
