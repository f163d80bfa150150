import { isDiscipline } from '#app/domains/art-round/application/application.ts'
import { targetOf } from '#app/domains/art-round/application/sheet.ts'
import type { FormView } from '#app/domains/art-round/application/views.ts'
import { application } from '#app/i18n/application.ts'
import { applicationFields } from '#app/i18n/application-fields.ts'
import { callRules } from '#app/i18n/call-rules.ts'
import type { Locale } from '#app/i18n/words.ts'
import { sayDate } from '#app/kernel/say-when.ts'
import type { Say } from '#app/ui/frame/words.tsx'

const TICKS: readonly string[] = ['meetingPoint', 'membersListed', 'acceptsTerms']
const UNITS: Record<string, string> = { heightMm: ' cm', widthMm: ' cm', depthMm: ' cm', priceOre: ' kr' }

/** What stands in a field, in the words that people see on the page; '' for nothing. */
export function sayValue(
  t: Say,
  locale: Locale,
  field: string,
  text: string,
  municipalities: FormView['municipalities'],
): string {
  const target = targetOf(field)
  const name = target && 'field' in target ? target.field : ''
  // A box that is not ticked sends nothing, and means no.
  if (text === '' && !TICKS.includes(name)) return ''
  switch (name) {
    case 'municipalityId':
      return municipalities.find(({ id }) => id === text)?.name ?? text
    case 'disciplines':
      return text
        .split(',')
        .map((discipline) => (isDiscipline(discipline) ? t(application.discipline, { discipline }) : discipline))
        .join(', ')
    case 'studioDays':
      return text
        .split(',')
        .map((date) => sayDate(date, locale))
        .join(', ')
    case 'isNew':
      return t(text === 'yes' ? applicationFields.isNewYes : applicationFields.isNewNo)
    case 'applicantKind':
      return t(text === 'group' ? callRules.group : callRules.person)
    case 'space':
      return t(text === 'floor' ? applicationFields.floor : applicationFields.wall)
    case 'hasStudio':
    case 'stepFree':
    case 'toilet':
    case 'parking':
    case 'meetingPoint':
    case 'membersListed':
    case 'acceptsTerms':
      return t(text === 'yes' ? applicationFields.yes : applicationFields.no)
    default:
      return text + (UNITS[name] ?? '')
  }
}
