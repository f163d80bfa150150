import { useLoaderData } from '@remix-run/react'
import { catalogueView } from '#app/domains/catalogue/queries.server.ts'
import { sectionsOf } from '#app/domains/catalogue/rules.ts'
import { sayEventPlace, sayEventTime } from '#app/domains/catalogue/say-event.ts'
import { sayShortHours } from '#app/domains/catalogue/say-hours.ts'
import type { PublicCatalogueView } from '#app/domains/catalogue/views.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { catalogue as words } from '#app/i18n/catalogue.ts'
import { cataloguePaper } from '#app/i18n/catalogue-paper.ts'
import { say } from '#app/i18n/words.ts'
import { osloDate, sayFullDate } from '#app/kernel/say-when.ts'
import { anchorOf, Contents, NumberRegister } from '#app/ui/catalogue/contents.tsx'
import { EntryLine } from '#app/ui/catalogue/entry-line.tsx'
import { Errata } from '#app/ui/catalogue/errata.tsx'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { headOf } from '#app/ui/public-round/head.ts'

export const loader = page('anyone', ({ ctx, locale }) => catalogueView(ctx, locale))

export const meta = headOf<PublicCatalogueView | null>((view, locale) => ({
  title: view ? say(locale, words.titleOf, { year: view.year }) : say(locale, words.title),
  description: say(locale, words.about),
}))

export default function CataloguePage() {
  const view = useLoaderData<typeof loader>() as PublicCatalogueView | null
  const t = useWords()
  if (!view || view.catalogue.artists.length === 0)
    return (
      <div className="page stack stack--loose">
        <h1>{t(words.title)}</h1>
        <EmptyState level={2} title={t(words.none)}>
          <p>{t(words.noneWhy)}</p>
        </EmptyState>
      </div>
    )
  const { catalogue, errata } = view
  const sections = sectionsOf(catalogue)
  const gone = new Set(view.gone)
  return (
    <div className="page stack stack--parts">
      <Head view={view} />
      {errata.length > 0 && <ErrataPart view={view} />}
      <Contents sections={sections} programme={catalogue.events.length > 0} />
      <Programme view={view} />
      {sections.map((section) => (
        <section key={section.municipality} className="catalogue-part" aria-labelledby={anchorOf(section)}>
          <h2 id={anchorOf(section)}>{section.municipality || t(words.onlyExhibition)}</h2>
          <ul className="plain-list entries">
            {section.entries.map((entry) => (
              <EntryLine
                key={entry.artist.slug}
                entry={entry}
                usual={catalogue.studioDays}
                errata={errata}
                gone={gone.has(entry.artist.slug)}
              />
            ))}
          </ul>
        </section>
      ))}
      <NumberRegister artists={catalogue.artists} />
    </div>
  )
}

function Head({ view }: { view: PublicCatalogueView }) {
  const t = useWords()
  const locale = useLocale()
  const { year, release, catalogue, pdf } = view
  const hours = sayShortHours(catalogue.studioDays, locale)
  return (
    <header className="stack stack--loose">
      <div className="title-row">
        <h1>{t(words.titleOf, { year })}</h1>
        <p className="lede">
          {t(words.lede, { artists: catalogue.artists.length, studios: catalogue.studios.length })}
        </p>
      </div>
      {release ? (
        <p className="soft">
          {t(words.releasedOn, { when: sayFullDate(osloDate(new Date(release.releasedAt)), locale) })}
        </p>
      ) : (
        <Notice>
          <p>{t(words.living)}</p>
        </Notice>
      )}
      {hours.length > 0 && (
        <p>
          <strong>{t(words.usualHours)}:</strong> {hours.join(', ')}
        </p>
      )}
      <div className="cluster">
        {pdf && (
          <LinkButton className="catalogue-get" href={addressIn(locale, 'catalogueFile', { year })}>
            {t(words.getPdf, { size: t(words.size, { bytes: pdf.bytes }) })}
          </LinkButton>
        )}
        <a className="way-on" href={addressIn(locale, 'map')}>
          {t(words.toMap)}
        </a>
        <a className="way-on" href={addressIn(locale, 'exhibition')}>
          {t(words.toExhibition)}
        </a>
      </div>
    </header>
  )
}

function ErrataPart({ view: { year, errata } }: { view: PublicCatalogueView }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <section className="errata-part stack" aria-labelledby="rettelser">
      <h2 id="rettelser">{t(words.errata)}</h2>
      <Errata errata={errata} />
      <p>
        <a className="way-on" href={addressIn(locale, 'catalogueErrata', { year })}>
          {t(words.allErrata)}
        </a>
      </p>
    </section>
  )
}

function Programme({ view: { catalogue } }: { view: PublicCatalogueView }) {
  const t = useWords()
  const locale = useLocale()
  if (catalogue.events.length === 0) return null
  return (
    <section className="catalogue-part" aria-labelledby="program">
      <h2 id="program">{t(words.programme)}</h2>
      <ul className="plain-list happenings">
        {catalogue.events.map((event) => (
          <li key={event.slug}>
            <p className="strong">
              <a href={addressIn(locale, 'event', { slug: event.slug })}>
                {(locale === 'en' && event.titleEn) || event.titleNb}
              </a>
            </p>
            <p>{sayEventTime(event, locale)}</p>
            <p>{sayEventPlace(event)}</p>
            {event.cancelled && <p className="kicker">{t(cataloguePaper.cancelled)}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
