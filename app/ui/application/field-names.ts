import { type ApplicationField, targetOf, type WorkField } from '#app/domains/art-round/application/sheet.ts'
import { applicationFields } from '#app/i18n/application-fields.ts'
import { callRules } from '#app/i18n/call-rules.ts'
import type { Say } from '#app/ui/frame/words.tsx'

const own: Record<ApplicationField, { nb: string; en: string }> = {
  applicantKind: callRules.applicantKind,
  membersListed: callRules.membersListed,
  homePlace: callRules.homePlace,
  artistName: applicationFields.artistName,
  phone: applicationFields.phone,
  address: applicationFields.address,
  postalCode: applicationFields.postalCode,
  city: applicationFields.city,
  municipalityId: applicationFields.municipality,
  website: applicationFields.website,
  isNew: applicationFields.isNew,
  disciplines: applicationFields.disciplines,
  statement: applicationFields.statement,
  cv: applicationFields.cv,
  practiceYears: applicationFields.practiceYears,
  degree: applicationFields.degree,
  hasStudio: applicationFields.hasStudio,
  studioName: applicationFields.studioName,
  studioAddress: applicationFields.studioAddress,
  studioPostal: applicationFields.postalCode,
  studioCity: applicationFields.city,
  studioLat: applicationFields.lat,
  studioLng: applicationFields.lng,
  studioDays: applicationFields.studioDays,
  stepFree: applicationFields.stepFree,
  toilet: applicationFields.toilet,
  parking: applicationFields.parking,
  transport: applicationFields.transport,
  directions: applicationFields.directions,
  meetingPoint: applicationFields.meetingPoint,
  acceptsTerms: applicationFields.acceptTerms,
}
const ofWork: Record<WorkField, { nb: string; en: string }> = {
  title: applicationFields.workTitle,
  year: applicationFields.workYear,
  technique: applicationFields.technique,
  heightMm: applicationFields.height,
  widthMm: applicationFields.width,
  depthMm: applicationFields.depth,
  priceOre: applicationFields.price,
  editionNo: applicationFields.editionNo,
  space: applicationFields.space,
}

/** What a field is called on the page: "Tittel (verk 2)". */
export function nameOfField(t: Say, field: string, workIds: readonly string[]): string {
  const target = targetOf(field)
  if (!target) return field
  if (target.of === 'application') return t(own[target.field])
  if (target.of === 'member')
    return t(target.field === 'name' ? callRules.memberName : callRules.memberEmail, { number: target.position })
  const work = t(applicationFields.work, { number: workIds.indexOf(target.workId) + 1 })
  return `${t(target.of === 'work' ? ofWork[target.field] : applicationFields.alt)} (${work.toLowerCase()})`
}
