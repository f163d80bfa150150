import type { ProfileOffer } from '#app/domains/art-round/application/library-views.ts'
import type { ProfileField } from '#app/domains/art-round/portfolio/portfolio.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { portfolio } from '#app/i18n/portfolio.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'

type Group = 'name' | 'contact' | 'practice' | 'statement' | 'cv' | 'studio'
const groupOf = (field: ProfileField): Group => {
  if (field === 'artistName') return 'name'
  if (field === 'statement' || field === 'cv') return field
  if (field === 'disciplines' || field === 'practiceYears' || field === 'degree') return 'practice'
  return ['phone', 'address', 'postalCode', 'city', 'municipalityId', 'website'].includes(field) ? 'contact' : 'studio'
}

/** «Oppdater profilen med dette», for the receipt: an existing profile is never changed without being asked. */
export function OfferToUpdateProfile({ offer }: { offer: ProfileOffer }) {
  const t = useWords()
  const locale = useLocale()
  const groups = [...new Set(offer.fields.map(groupOf))].map((group) => t(portfolio.fieldGroup, { group }))
  const fields = [groups.slice(0, -1).join(', '), groups.at(-1)].filter(Boolean).join(` ${t(portfolio.and)} `)
  return (
    <Notice title={t(portfolio.offerTitle)}>
      <div className="stack stack--tight">
        <p>{t(portfolio.offerHelp, { fields })}</p>
        <form method="post" action={addressIn(locale, 'myProfile')}>
          <input type="hidden" name="intent" value="take" />
          <input type="hidden" name="applicationId" value={offer.applicationId} />
          <input type="hidden" name="version" value={offer.version} />
          <Button variant="secondary">{t(portfolio.offerYes)}</Button>
        </form>
      </div>
    </Notice>
  )
}
