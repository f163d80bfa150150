import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { changeVenue } from '#app/domains/hosting/venue/commands/change-venue.server.ts'
import { describeVenuePicture } from '#app/domains/hosting/venue/commands/describe-venue-picture.server.ts'
import { removeVenuePicture } from '#app/domains/hosting/venue/commands/remove-venue-picture.server.ts'
import { venueInput } from '#app/domains/hosting/venue/input.ts'
import { CHECKS } from '#app/domains/hosting/venue/rules.ts'
import { venueView } from '#app/domains/hosting/venue/screens.server.ts'
import type { VenueReply, VenueView } from '#app/domains/hosting/venue/views.ts'
import { lookUpAddress } from '#app/domains/places/look-up-address.server.ts'
import { tilesOf } from '#app/domains/places/tiles.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { island } from '#app/http/islands.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { hosting } from '#app/i18n/hosting.ts'
import { hostingVenues as words } from '#app/i18n/hosting-venues.ts'
import { forbidden } from '#app/kernel/fault.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { useHostNames } from '#app/ui/hosting/use-host-names.ts'
import { ChecklistForm } from '#app/ui/hosting/venue/checklist-form.tsx'
import { KnownAnswer } from '#app/ui/hosting/venue/say-check.tsx'
import { VenuePictures } from '#app/ui/hosting/venue/venue-pictures.tsx'
import { STATE_TONES } from '#app/ui/hosting/venue/words.ts'
import { ProgramScripts } from '#app/ui/jury/program-scripts.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Facts } from '#app/ui/kit/facts.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { StillMap } from '#app/ui/position/still-map.tsx'
import { POSITION_PROGRAM } from '#app/ui/position/told.ts'

const GATE = ['host', 'contact', 'secretariat'] as const

export const meta = titledBy(({ venue }: { venue: VenueView }) => venue.name)
export const handle = { path: [{ name: 'hosting' as const, text: hosting.home }] }

export const loader = page(GATE, async ({ ctx, actor, params }) => ({
  venue: await venueView(ctx, actor, params.id ?? ''),
  help: { tiles: tilesOf(ctx), program: island(POSITION_PROGRAM, ctx.settings.production) },
}))

export const action = deed(GATE, venueInput, async ({ ctx, actor, params, url, value }) => {
  const id = params.id ?? ''
  switch (value.intent) {
    case 'checklist': {
      const { intent: _, ...facts } = value
      await changeVenue(ctx, actor, id, facts)
      return to(`${url.pathname}?lagret`)
    }
    case 'find': {
      // Whoever may not change the venue does not look up addresses through it either.
      if (!(await venueView(ctx, actor, id)).can.change) throw forbidden()
      return lookUpAddress(ctx, 'checklist', value)
    }
    case 'describe':
      await describeVenuePicture(ctx, actor, id, value)
      return to(`${url.pathname}#bilder`)
    case 'unpicture':
      await removeVenuePicture(ctx, actor, id, value.pictureId)
      return to(`${url.pathname}#bilder`)
  }
})

/** One house: what is known of it, how it looks, and which hostings consider it. */
export default function VenuePage() {
  const { venue, help } = useLoaderData<typeof loader>()
  const reply = useActionData<VenueReply>()
  const [search] = useSearchParams()
  const t = useWords()
  const locale = useLocale()
  const names = useHostNames()
  const errors = formOf(reply).summary
  const point = venue.lat === null || venue.lng === null ? null : { lat: venue.lat, lng: venue.lng }
  return (
    <div className="stack stack--parts">
      <header className="stack stack--tight">
        <h1>{venue.name}</h1>
        <p className="soft">
          {[venue.address, [venue.postalCode, venue.place].filter(Boolean).join(' '), venue.municipality]
            .filter(Boolean)
            .join(', ')}
        </p>
      </header>
      {search.has('lagret') && errors.length === 0 && <Notice tone="success" live title={t(words.saved)} />}
      <ErrorSummary title={t(faults.fixThese)} errors={errors} />
      <div className="split">
        <section className="stack" aria-labelledby="sjekkliste">
          <h2 id="sjekkliste">{t(words.checklist)}</h2>
          {venue.can.change ? (
            <ChecklistForm venue={venue} reply={reply} tiles={help.tiles} />
          ) : (
            <>
              <Facts
                facts={CHECKS.map((check) => ({
                  term: t(words[check]),
                  detail: <KnownAnswer {...{ venue, check }} />,
                }))}
              />
              {point && <StillMap point={point} />}
              {venue.remark && <p className="pre-line">{venue.remark}</p>}
            </>
          )}
        </section>
        <div className="stack stack--parts">
          {venue.hostings.length > 0 && (
            <section className="panel stack stack--tight" aria-labelledby="vurdert">
              <h2 id="vurdert">{t(words.candidateFor)}</h2>
              <ul className="plain-list stack stack--tight">
                {venue.hostings.map(({ id, names: hosts, year, state }) => (
                  <li key={id} className="cluster">
                    <a href={addressIn(locale, 'hostingVenues', { id })}>
                      {t(hosting.title, { names: names(hosts), year })}
                    </a>
                    <Tag tone={STATE_TONES[state]}>{t(words[state])}</Tag>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <VenuePictures venue={venue} reply={reply} />
        </div>
      </div>
      {venue.can.change && <ProgramScripts program={help.program} />}
    </div>
  )
}
