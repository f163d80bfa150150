import { type ApplicationField, targetOf, type WorkField } from '#app/domains/art-round/application/sheet.ts'
import { applying } from '#app/i18n/applying.ts'
import type { Say } from '#app/ui/frame/words.tsx'

const own: Record<ApplicationField, { nb: string; en: string }> = {
  artistName: applying.artistName,
  phone: applying.phone,
  address: applying.address,
  postalCode: applying.postalCode,
  city: applying.city,
  municipalityId: applying.municipality,
  website: applying.website,
  isNew: applying.isNew,
  disciplines: applying.disciplines,
  statement: applying.statement,
  cv: applying.cv,
  practiceYears: applying.practiceYears,
  degree: applying.degree,
  hasStudio: applying.hasStudio,
  studioName: applying.studioName,
  studioAddress: applying.studioAddress,
  studioPostal: applying.postalCode,
  studioCity: applying.city,
  studioLat: applying.lat,
  studioLng: applying.lng,
  studioDays: applying.studioDays,
  stepFree: applying.stepFree,
  toilet: applying.toilet,
  parking: applying.parking,
  transport: applying.transport,
  directions: applying.directions,
  meetingPoint: applying.meetingPoint,
  acceptsTerms: applying.acceptTerms,
}
const ofWork: Record<WorkField, { nb: string; en: string }> = {
  title: applying.workTitle,
  year: applying.workYear,
  technique: applying.technique,
  heightMm: applying.height,
  widthMm: applying.width,
  depthMm: applying.depth,
  priceOre: applying.price,
  editionNo: applying.editionNo,
  space: applying.space,
}

/** What a field is called on the page: "Tittel (verk 2)". */
export function nameOfField(t: Say, field: string, workIds: readonly string[]): string {
  const target = targetOf(field)
  if (!target) return field
  if (target.of === 'application') return t(own[target.field])
  const work = t(applying.work, { number: workIds.indexOf(target.workId) + 1 })
  return `${t(target.of === 'work' ? ofWork[target.field] : applying.alt)} (${work.toLowerCase()})`
}
