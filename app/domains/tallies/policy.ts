import { type Actor, isSecretariat } from '#app/domains/people/person.ts'

/** An artist's own part in an edition. */
export interface Part {
  personId: string
  studioId: string | null
}

/** Who has the joint exhibition of an edition. */
export interface Hosting {
  year: number
  municipalityIds: readonly string[]
}

/** What a policy needs to know of a sale. */
export interface SaleOf {
  atExhibition: boolean
  /** Who wrote it down; null for a sale that is about to be. */
  enteredById: string | null
}

/** Exhibition staff is whoever is host coordinator that year, for one of the municipalities that host. */
export const keepsExhibition = (actor: Actor | null, { year, municipalityIds }: Hosting): boolean =>
  actor?.grants.some(
    (grant) =>
      grant.role === 'host' &&
      (grant.editionYear === null || grant.editionYear === year) &&
      (grant.municipalityId === null || municipalityIds.includes(grant.municipalityId)),
  ) ?? false

/** An artist counts at the studio where the artist shows, alone or with others; the secretariat counts on behalf. */
export const mayCountAtStudio = (actor: Actor | null, studioId: string, own: Part | null): boolean =>
  isSecretariat(actor) || (actor !== null && own?.personId === actor.personId && own.studioId === studioId)

/** Exhibition staff and the secretariat count at the joint exhibition; an artist does not. */
export const mayCountAtExhibition = (actor: Actor | null, hosting: Hosting): boolean =>
  isSecretariat(actor) || keepsExhibition(actor, hosting)

/** The same for a place that is either: null is the joint exhibition. */
export const mayCountAt = (
  actor: Actor | null,
  place: { studioId: string | null; own: Part | null; hosting: Hosting },
): boolean =>
  place.studioId === null
    ? mayCountAtExhibition(actor, place.hosting)
    : mayCountAtStudio(actor, place.studioId, place.own)

/** Every artist reports the own sales, exhibition staff what is sold there, and the secretariat anything on behalf. */
export const mayReportSale = (
  actor: Actor | null,
  sale: Pick<SaleOf, 'atExhibition'>,
  seller: { personId: string },
  hosting: Hosting,
): boolean =>
  isSecretariat(actor) ||
  (actor !== null && actor.personId === seller.personId) ||
  (sale.atExhibition && keepsExhibition(actor, hosting))

/** Only the artist, or the secretariat that the artist told it, says that nothing was sold. */
export const mayStateNoSale = (actor: Actor | null, seller: { personId: string }): boolean =>
  isSecretariat(actor) || (actor !== null && actor.personId === seller.personId)

/**
 * What one artist sold is the artist's own: besides the artist it is read by whoever wrote it down, and a sale at the
 * joint exhibition by those who keep its till. Not even the secretariat reads what an artist reported from the studio.
 */
export const mayReadSale = (
  actor: Actor | null,
  sale: SaleOf,
  seller: { personId: string },
  hosting: Hosting,
): boolean =>
  actor !== null &&
  (actor.personId === seller.personId ||
    (sale.enteredById !== null && sale.enteredById === actor.personId) ||
    (sale.atExhibition && mayCountAtExhibition(actor, hosting)))

/** Who may read a sale and may report one of its kind also corrects it. */
export const mayCorrectSale = (
  actor: Actor | null,
  sale: SaleOf,
  seller: { personId: string },
  hosting: Hosting,
): boolean => mayReadSale(actor, sale, seller, hosting) && mayReportSale(actor, sale, seller, hosting)

/** The secretariat sees every place and day, and who has not reported. */
export const maySeeAllTallies = (actor: Actor | null): boolean => isSecretariat(actor)

/** The secretariat reminds those who have not reported. */
export const mayRemind = (actor: Actor | null): boolean => isSecretariat(actor)

/** The secretariat takes over visits and sales that were counted on paper, from a file. */
export const mayImportTallies = (actor: Actor | null): boolean => isSecretariat(actor)

/** The secretariat takes the visits of an edition out as a file. */
export const mayExportVisits = (actor: Actor | null): boolean => isSecretariat(actor)

/**
 * What each artist sold leaves the house in no file from a page: only whoever has the machine, and could read the
 * database itself, writes it out. Such an actor has no session.
 */
export const mayExportSales = (actor: Actor | null): boolean => isSecretariat(actor) && actor?.sessionId === ''
