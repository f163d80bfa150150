import { useLoaderData } from '@remix-run/react'
import { errataView } from '#app/domains/catalogue/queries.server.ts'
import type { ErrataView } from '#app/domains/catalogue/views.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { catalogue as words } from '#app/i18n/catalogue.ts'
import { say } from '#app/i18n/words.ts'
import { osloDate, sayFullDate } from '#app/kernel/say-when.ts'
import { Errata } from '#app/ui/catalogue/errata.tsx'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { headOf } from '#app/ui/public-round/head.ts'

export const loader = page('anyone', ({ ctx, params }) => errataView(ctx, yearIn(params)))

export const meta = headOf<ErrataView>(({ year, release }, locale) => ({
  title: say(locale, words.errataOf, { year }),
  description: say(locale, words.errataLede, { when: whenOf(release.releasedAt, locale) }),
}))

const whenOf = (releasedAt: Date | string, locale: 'nb' | 'en') => sayFullDate(osloDate(new Date(releasedAt)), locale)

/** Everything in a year's printed catalogue that does not hold any more. */
export default function CatalogueErrata() {
  const { year, release, errata } = useLoaderData<typeof loader>() as ErrataView
  const t = useWords()
  const locale = useLocale()
  return (
    <div className="page page--narrow stack stack--loose">
      <h1>{t(words.errataOf, { year })}</h1>
      {errata.length === 0 ? (
        <EmptyState level={2} title={t(words.noErrata)}>
          <p>{t(words.noErrataWhy)}</p>
        </EmptyState>
      ) : (
        <>
          <p className="lede">{t(words.errataLede, { when: whenOf(release.releasedAt, locale) })}</p>
          <Errata errata={errata} dated />
          <div className="cluster">
            <LinkButton variant="secondary" href={`${addressIn(locale, 'catalogueFile', { year })}?del=rettelser`}>
              {t(words.errataPdf)}
            </LinkButton>
          </div>
        </>
      )}
      <p>
        <a className="way-on" href={addressIn(locale, 'catalogue')}>
          {t(words.toCatalogue)}
        </a>
      </p>
    </div>
  )
}
